package org.koppelkansen.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Work;

/// Applies the rules to what meets.
final class Relating {
    private final RelationRules rules;
    private final Rates rates;

    Relating(RelationRules rules, Rates rates) {
        this.rules = rules;
        this.rates = rates;
    }

    /// The first rule that holds for the two in either order; the lower id goes first where both orders would do.
    Optional<Relation.Between> between(Work one, Work other, double distanceMetres) {
        Measures measures = new Measures(one, other, distanceMetres, rules.parallelism());
        InOrder inOrder = new InOrder(one, other, measures, depthDifference(one, other), rates);
        return rules.between().stream()
                .flatMap(rule -> Stream.of(inOrder, inOrder.turned())
                        .filter(rule::holds)
                        .limit(1)
                        .map(pair -> relation(rule, pair)))
                .findFirst();
    }

    /// Every rule that holds for the work and the ambition.
    List<Relation> toward(Work work, Ambition ambition, double distanceMetres) {
        WorkAndAmbition both = new WorkAndAmbition(work, ambition, distanceMetres);
        List<Relation> relations = new ArrayList<>();
        for (Rule<WorkAndAmbition> rule : rules.toward()) {
            if (rule.holds(both)) {
                relations.add(relation(rule, both));
            }
        }
        return relations;
    }

    private Relation.Between relation(Rule<InOrder> rule, InOrder pair) {
        Measures measures = pair.measures();
        Evidence evidence = new Evidence(
                measures.distanceMetres(),
                measures.sharedGroundSquareMetres(),
                measures.common(),
                measures.gapDays(),
                measures.certainty());
        return new Relation.Between(
                rule.kind(),
                rule.id(),
                pair.first(),
                pair.second(),
                evidence,
                new ByRule<>(rule, pair, SentenceParts.BETWEEN, rules.parameters()));
    }

    private Relation.Toward relation(Rule<WorkAndAmbition> rule, WorkAndAmbition both) {
        Evidence evidence = new Evidence(
                both.distanceMetres(),
                both.sharedGroundSquareMetres(),
                Optional.empty(),
                0,
                both.work().window().certainty());
        return new Relation.Toward(
                rule.kind(),
                rule.id(),
                both.work(),
                both.ambition(),
                evidence,
                new ByRule<>(rule, both, SentenceParts.TOWARD, rules.parameters()));
    }

    private double depthDifference(Work one, Work other) {
        double difference = rates.depthMetres(one.task()) - rates.depthMetres(other.task());
        // To the millimetre, so that 3.0 - 2.7 is 0.3.
        return Math.rint(difference * 1000) / 1000;
    }
}
