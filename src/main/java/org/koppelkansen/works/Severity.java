package org.koppelkansen.works;

import java.util.Locale;

/// What a finding means for the row that it is about.
public enum Severity {
    /// Worth knowing; the row is taken as it is.
    NOTE,
    /// Odd, but taken as it is; the owner should look.
    WARNING,
    /// Mended by a rule that the finding names; the row counts as repaired.
    REPAIRED,
    /// The row cannot be used and counts as rejected.
    REJECTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
