package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// How hard the bounds of a window are.
public enum Hardness {
    /// Cannot move: under way, or bound by contract or law.
    FIXED("vast", "fixed"),
    FIRM("stevig", "firm"),
    FLEXIBLE("buigzaam", "flexible"),
    FREE("vrij", "free");

    private final Text word;

    Hardness(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
