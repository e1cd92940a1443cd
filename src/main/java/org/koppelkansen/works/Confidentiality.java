package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// Who may know what of a work.
public enum Confidentiality {
    PUBLIC("openbaar", "public"),
    PARTNERS("partners", "partners"),
    /// Others learn only that this owner has a need here in this period.
    OVERLAP_ONLY("alleen overlap", "overlap only"),
    OWNER_ONLY("alleen eigenaar", "owner only");

    private final Text word;

    Confidentiality(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
