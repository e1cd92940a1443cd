package org.koppelkansen.works;

import java.util.Locale;

/// Who may know what of a work.
public enum Confidentiality {
    PUBLIC,
    PARTNERS,
    /// Others learn only that this owner has a need here in this period.
    OVERLAP_ONLY,
    OWNER_ONLY;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
