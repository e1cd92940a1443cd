package org.koppelkansen.anchor;

import static org.koppelkansen.anchor.table.Column.Type.DAY;
import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import java.util.function.Function;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Period;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Work;

/// What is written of a relation: both sides, the rule, the evidence, and the sentence in both languages.
final class RelationColumns {
    static final List<Column<Relation>> ALL = List.of(
            words("id", "id", "id", 40, RelationColumns::id),
            words("kind", "soort", "kind", 16, r -> r.kind().key()),
            words("rule", "regel", "rule", 16, Relation::rule),
            words("first", "eerste", "first", 28, r -> first(r).id().value()),
            words(
                    "firstOwner",
                    "eigenaar eerste",
                    "owner of first",
                    24,
                    r -> first(r).owner().name()),
            words(
                    "firstDiscipline",
                    "discipline eerste",
                    "discipline of first",
                    18,
                    r -> first(r).discipline().key()),
            words(
                    "firstTitle",
                    "titel eerste",
                    "title of first",
                    32,
                    r -> first(r).task().title()),
            words("second", "tweede", "second", 28, r -> ofSecond(r, w -> w.id().value())),
            words(
                    "secondOwner",
                    "eigenaar tweede",
                    "owner of second",
                    24,
                    r -> ofSecond(r, w -> w.owner().name())),
            words(
                    "secondDiscipline",
                    "discipline tweede",
                    "discipline of second",
                    18,
                    r -> ofSecond(r, w -> w.discipline().key())),
            words(
                    "secondTitle",
                    "titel tweede",
                    "title of second",
                    32,
                    r -> ofSecond(r, w -> w.task().title())),
            words("ambition", "ambitie", "ambition", 24, RelationColumns::ambition),
            words("street", "straat", "street", 24, RelationColumns::street),
            typed(
                    "distanceMetres",
                    "afstand (m)",
                    "distance (m)",
                    FRACTION,
                    r -> Value.of(r.evidence().distanceMetres(), 2)),
            typed(
                    "sharedGroundSquareMetres",
                    "gedeelde grond (m²)",
                    "shared ground (m²)",
                    FRACTION,
                    r -> Value.of(r.evidence().sharedGroundSquareMetres(), 1)),
            typed(
                    "commonFrom",
                    "samen vanaf",
                    "common from",
                    DAY,
                    r -> Value.ofDay(r.evidence().common().map(Period::from))),
            typed(
                    "commonLast",
                    "samen tot en met",
                    "common until",
                    DAY,
                    r -> Value.ofDay(r.evidence().common().map(Period::lastDay))),
            typed(
                    "gapDays",
                    "dagen ertussen",
                    "days between",
                    WHOLE,
                    r -> Value.of(r.evidence().gapDays())),
            typed(
                    "certainty",
                    "zekerheid",
                    "certainty",
                    FRACTION,
                    r -> Value.of(r.evidence().certainty(), 3)),
            words("sentenceNl", "waarom", "why (Dutch)", 60, r -> r.sentence().nl()),
            words("sentenceEn", "waarom (Engels)", "why", 60, r -> r.sentence().en()),
            words(
                    "confidentiality",
                    "vertrouwelijkheid",
                    "confidentiality",
                    16,
                    r -> strictest(r).key()));

    private RelationColumns() {}

    /// Names a relation for good: its rule and both sides.
    static String id(Relation relation) {
        return switch (relation) {
            case Relation.Between b ->
                b.rule() + "|" + b.first().id() + "|" + b.second().id();
            case Relation.Toward t ->
                t.rule() + "|" + t.work().id() + "|" + t.ambition().id();
        };
    }

    static Work first(Relation relation) {
        return switch (relation) {
            case Relation.Between b -> b.first();
            case Relation.Toward t -> t.work();
        };
    }

    /// The street of the one, else of the other, else empty.
    static String street(Relation relation) {
        String one = street(first(relation));
        return one.isEmpty() ? ofSecond(relation, RelationColumns::street) : one;
    }

    private static String street(Work work) {
        return work.place().map(p -> p.street()).orElse("");
    }

    private static String ofSecond(Relation relation, Function<Work, String> value) {
        return switch (relation) {
            case Relation.Between b -> value.apply(b.second());
            case Relation.Toward toward -> "";
        };
    }

    private static String ambition(Relation relation) {
        return switch (relation) {
            case Relation.Between between -> "";
            case Relation.Toward t -> t.ambition().id();
        };
    }

    private static Confidentiality strictest(Relation relation) {
        Confidentiality one = first(relation).planning().confidentiality();
        return switch (relation) {
            case Relation.Between b -> {
                Confidentiality other = b.second().planning().confidentiality();
                yield one.compareTo(other) >= 0 ? one : other;
            }
            case Relation.Toward toward -> one;
        };
    }
}
