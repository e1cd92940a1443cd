package org.koppelkansen.anchor.seen;

import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.terms;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.works.Provenance;

/// What is written of what was odd.
public final class SeenFindingColumns {
    public static final List<Column<ToldFinding>> ALL = List.of(
            words("code", "code", "code", 22, f -> f.code()),
            terms("severity", "ernst", "severity", 12, f -> Terms.of(f.severity(), Terms.SEVERITIES)),
            words("work", "voornemen", "work", 28, f -> f.work().orElse("")),
            terms(
                    "source",
                    "bron",
                    "source",
                    24,
                    f -> new Value.Term(
                            f.origin().source(), Provenance.word(f.origin().source()))),
            words(
                    "delivery",
                    "levering",
                    "delivery",
                    36,
                    f -> f.origin().delivery().orElse("")),
            words("file", "bestand", "file", 24, f -> f.origin().file().orElse("")),
            typed(
                    "row",
                    "rij",
                    "row",
                    WHOLE,
                    f -> f.origin().row().map(Value::of).orElseGet(Value.Nothing::new)),
            words(
                    "sentenceNl",
                    "wat er is",
                    "what it is (Dutch)",
                    80,
                    f -> f.sentence().nl()),
            words(
                    "sentenceEn",
                    "wat er is (Engels)",
                    "what it is",
                    80,
                    f -> f.sentence().en()));

    private SeenFindingColumns() {}
}
