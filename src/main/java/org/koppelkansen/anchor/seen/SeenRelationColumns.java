package org.koppelkansen.anchor.seen;

import static org.koppelkansen.anchor.table.Column.Type.DAY;
import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.terms;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Period;
import org.koppelkansen.results.told.ToldRelation;

/// What is written of a relation as it is told: both sides by their ids, the rule, the evidence, and the sentence.
public final class SeenRelationColumns {
    public static final List<Column<ToldRelation>> ALL = List.of(
            words("id", "id", "id", 40, ToldRelation::id),
            terms("kind", "soort", "kind", 24, r -> Terms.of(r.kind(), Terms.RELATION_KINDS)),
            words("rule", "regel", "rule", 16, ToldRelation::rule),
            words("first", "eerste", "first", 28, r -> r.sides().first()),
            words("second", "tweede", "second", 28, r -> r.sides().second().orElse("")),
            words(
                    "ambition",
                    "ambitie",
                    "ambition",
                    24,
                    r -> r.sides().ambition().orElse("")),
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
            words("sentenceEn", "waarom (Engels)", "why", 60, r -> r.sentence().en()));

    private SeenRelationColumns() {}
}
