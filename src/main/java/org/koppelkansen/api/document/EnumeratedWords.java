package org.koppelkansen.api.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.deliver.DeliveryState;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.jobs.JobKind;
import org.koppelkansen.jobs.JobState;
import org.koppelkansen.marks.SavedView;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Works;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.hindrance.Mode;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Severity;

/// The words that members and parameters of these names may hold, wherever they stand.
final class EnumeratedWords {
    private static final Map<String, List<Object>> WORDS = Map.of(
            "severity", words(Severity.values(), Severity::key),
            "accept", List.of("now", "preview"),
            "discipline", words(Discipline.values(), Discipline::key),
            "intervention", words(Intervention.values(), Intervention::key),
            "phase", words(Phase.values(), Phase::key),
            "hardness", words(Hardness.values(), Hardness::key),
            "confidentiality", words(Confidentiality.values(), Confidentiality::key),
            "goal", words(Ambition.Goal.values(), Ambition.Goal::key),
            "level", words(Area.Level.values(), Area.Level::key));

    /// The same of members and parameters whose name means something else elsewhere, by schema or operation.
    private static final Map<String, List<Object>> WORDS_OF = Map.ofEntries(
            Map.entry("Account.kind", words(Account.Kind.values(), Account.Kind::key)),
            Map.entry("Account.standing", words(Account.Standing.values(), Account.Standing::key)),
            Map.entry("ChangeAnswer.kind", words(Delivered.Kind.values(), Delivered.Kind::key)),
            Map.entry("DeliveryAnswer.state", words(DeliveryState.values(), DeliveryState::key)),
            Map.entry("FindingAnswer.code", words(FindingCode.values(), FindingCode::key)),
            Map.entry("Found.code", words(FindingCode.values(), FindingCode::key)),
            Map.entry("GrantForm.role", words(Role.values(), Role::key)),
            Map.entry("Held.rights", words(Right.values(), Right::key)),
            Map.entry("Held.role", words(Role.values(), Role::key)),
            Map.entry("Hindrance.mode", words(Mode.values(), Mode::key)),
            Map.entry("JobAnswer.state", List.copyOf(JobState.KEYS)),
            Map.entry("Line.kind", words(CostPart.Kind.values(), CostPart.Kind::key)),
            Map.entry("ListedFinding.code", words(FindingCode.values(), FindingCode::key)),
            Map.entry("NewToken.scopes", words(Scope.values(), Scope::key)),
            Map.entry("OfKind.kind", words(CostPart.Kind.values(), CostPart.Kind::key)),
            Map.entry("Odd.code", words(FindingCode.values(), FindingCode::key)),
            Map.entry("Rule.about", List.of("relation", "ambition", "sharing")),
            Map.entry("Rule.kind", words(RelationKind.values(), RelationKind::key)),
            Map.entry("SavedView.page", words(SavedView.Place.values(), SavedView.Place::key)),
            Map.entry("SavedViewContent.page", words(SavedView.Place.values(), SavedView.Place::key)),
            Map.entry("SessionAnswer.rights", words(Right.values(), Right::key)),
            Map.entry("SessionAnswer.scopes", words(Scope.values(), Scope::key)),
            Map.entry("Share.rule", words(SharingRule.values(), SharingRule::key)),
            Map.entry("Shares.rule", words(SharingRule.values(), SharingRule::key)),
            Map.entry("Taking.kinds", words(RelationKind.values(), RelationKind::key)),
            Map.entry("ToldRelation.kind", words(RelationKind.values(), RelationKind::key)),
            Map.entry("Token.scopes", words(Scope.values(), Scope::key)),
            Map.entry("What.kind", words(JobKind.values(), JobKind::key)),
            Map.entry("countWorks.by", words(Works.Facet.values(), Works.Facet::key)),
            Map.entry("exportDeliveryChanges.kind", words(Delivered.Kind.values(), Delivered.Kind::key)),
            Map.entry("exportDeliveryFindings.code", words(FindingCode.values(), FindingCode::key)),
            Map.entry("listDeliveryChanges.kind", words(Delivered.Kind.values(), Delivered.Kind::key)),
            Map.entry("listDeliveryFindings.code", words(FindingCode.values(), FindingCode::key)),
            Map.entry("exportWorks.sort", words(Works.Order.all().toArray(Works.Order[]::new), Works.Order::key)),
            Map.entry("listWorks.sort", words(Works.Order.all().toArray(Works.Order[]::new), Works.Order::key)),
            Map.entry("listOpportunities.kind", words(RelationKind.values(), RelationKind::key)),
            Map.entry("listRelations.kind", words(RelationKind.values(), RelationKind::key)));

    private EnumeratedWords() {}

    static void addTo(Components components, Paths paths) {
        Optional.ofNullable(components.getSchemas()).orElse(Map.of()).forEach(EnumeratedWords::schema);
        paths.values().stream().flatMap(item -> item.readOperations().stream()).forEach(EnumeratedWords::parameters);
    }

    private static void schema(String of, Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, member) -> named(of, name, member));
        }
    }

    private static void parameters(Operation operation) {
        for (Parameter parameter :
                Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
            if (parameter.getName() != null && parameter.getSchema() != null) {
                named(operation.getOperationId(), parameter.getName(), parameter.getSchema());
            }
        }
    }

    @SuppressWarnings("unchecked") // a schema of text, whose words are text
    private static void named(String of, String name, Schema<?> schema) {
        List<Object> words = WORDS_OF.getOrDefault(of + "." + name, WORDS.get(name));
        if (words != null && schema.get$ref() == null) {
            Schema<?> one = schema.getItems() == null ? schema : schema.getItems();
            ((Schema<Object>) one).setEnum(words);
        }
    }

    private static <T> List<Object> words(T[] values, Function<T, String> key) {
        return Arrays.stream(values).<Object>map(key).toList();
    }
}
