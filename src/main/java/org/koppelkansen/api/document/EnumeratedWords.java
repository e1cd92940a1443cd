package org.koppelkansen.api.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;

/// The words that members and parameters of these names may hold, wherever they stand.
final class EnumeratedWords {
    private static final Map<String, List<Object>> WORDS = Map.of(
            "discipline", words(Discipline.values(), Discipline::key),
            "intervention", words(Intervention.values(), Intervention::key),
            "phase", words(Phase.values(), Phase::key),
            "hardness", words(Hardness.values(), Hardness::key),
            "confidentiality", words(Confidentiality.values(), Confidentiality::key),
            "goal", words(Ambition.Goal.values(), Ambition.Goal::key),
            "level", words(Area.Level.values(), Area.Level::key));

    private EnumeratedWords() {}

    static void addTo(Components components, Paths paths) {
        Optional.ofNullable(components.getSchemas()).orElse(Map.of()).values().forEach(EnumeratedWords::schema);
        paths.values().stream()
                .flatMap(item -> item.readOperations().stream())
                .flatMap(operation -> Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream())
                .forEach(EnumeratedWords::parameter);
    }

    private static void schema(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(EnumeratedWords::named);
        }
    }

    private static void parameter(Parameter parameter) {
        if (parameter.getName() != null && parameter.getSchema() != null) {
            named(parameter.getName(), parameter.getSchema());
        }
    }

    @SuppressWarnings("unchecked") // a schema of text, whose words are text
    private static void named(String name, Schema<?> schema) {
        List<Object> words = WORDS.get(name);
        if (words != null && schema.get$ref() == null) {
            Schema<?> one = schema.getItems() == null ? schema : schema.getItems();
            ((Schema<Object>) one).setEnum(words);
        }
    }

    private static <T> List<Object> words(T[] values, Function<T, String> key) {
        return Arrays.stream(values).<Object>map(key).toList();
    }
}
