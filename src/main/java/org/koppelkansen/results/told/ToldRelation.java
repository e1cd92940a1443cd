package org.koppelkansen.results.told;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.find.Evidence;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;

/// What two works, or a work and an ambition, are to each other, and why.
///
/// @param id its rule and both sides; the same for the same rule and sides
/// @param kind key of a kind of relation
/// @param rule id of the rule
/// @param facts each condition of the rule, with the value that made it true
public record ToldRelation(
        String id, String kind, String rule, Sides sides, Seen evidence, List<Fact> facts, Text sentence) {
    public ToldRelation {
        facts = List.copyOf(facts);
    }

    /// @param first id of the one work; in a sequence the one to do first, in protect the one that renews
    /// @param second id of the other work, where there is one
    /// @param ambition id of the ambition, where there is one
    public record Sides(String first, Optional<String> second, Optional<String> ambition) {}

    /// @param distanceMetres 0 where they touch or overlap
    /// @param sharedGroundSquareMetres that both footprints cover
    /// @param common days that both windows have
    /// @param gapDays between the windows
    /// @param certainty product of the certainties
    public record Seen(
            double distanceMetres,
            double sharedGroundSquareMetres,
            Optional<Period> common,
            int gapDays,
            double certainty) {}

    /// @param condition as the rule has it
    /// @param wanted what it was compared with, as it was worked out
    public record Fact(String condition, String seen, String wanted) {}

    public static ToldRelation of(Relation relation) {
        Sides sides = sides(relation);
        Evidence evidence = relation.evidence();
        return new ToldRelation(
                id(relation.rule(), sides),
                relation.kind().key(),
                relation.rule(),
                sides,
                new Seen(
                        thousandths(evidence.distanceMetres()),
                        thousandths(evidence.sharedGroundSquareMetres()),
                        evidence.common(),
                        evidence.gapDays(),
                        thousandths(evidence.certainty())),
                relation.reason().facts().stream()
                        .map(fact -> new Fact(fact.condition(), fact.seen(), fact.wanted()))
                        .toList(),
                relation.sentence());
    }

    /// Its name, without all the rest.
    public static String id(Relation relation) {
        return id(relation.rule(), sides(relation));
    }

    private static String id(String rule, Sides sides) {
        return rule + "|" + sides.first() + "|"
                + sides.second().or(sides::ambition).orElse("");
    }

    private static Sides sides(Relation relation) {
        return switch (relation) {
            case Relation.Between between ->
                new Sides(
                        between.first().id().value(),
                        Optional.of(between.second().id().value()),
                        Optional.empty());
            case Relation.Toward toward ->
                new Sides(
                        toward.work().id().value(),
                        Optional.empty(),
                        Optional.of(toward.ambition().id()));
        };
    }

    private static double thousandths(double exact) {
        return Math.round(exact * 1000) / 1000.0;
    }
}
