package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// What a finding means for the row that it is about.
public enum Severity {
    /// Worth knowing; the row is taken as it is.
    NOTE("ter info", "note"),
    /// Odd, but taken as it is; the owner should look.
    WARNING("let op", "warning"),
    /// Mended by a rule that the finding names; the row counts as repaired.
    REPAIRED("hersteld", "repaired"),
    /// The row cannot be used and counts as rejected.
    REJECTED("afgewezen", "rejected");

    private final Text word;

    Severity(String nl, String en) {
        this.word = new Text(nl, en);
    }

    /// The word that people read.
    public Text word() {
        return word;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
