package org.koppelkansen.anchor;

import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.terms;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.works.Finding;

/// What is written of a finding.
public final class FindingColumns {
    public static final List<Column<Finding>> ALL = List.of(
            words("source", "bron", "source", 24, Finding::source),
            typed("row", "rij", "row", WHOLE, f -> f.row() == 0 ? new Value.Nothing() : Value.of(f.row())),
            words("subject", "onderwerp", "subject", 24, Finding::subject),
            words("code", "code", "code", 22, f -> f.code().key()),
            terms(
                    "severity",
                    "ernst",
                    "severity",
                    12,
                    f -> new Value.Term(f.severity().key(), f.severity().word())),
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

    private FindingColumns() {}
}
