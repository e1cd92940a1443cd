package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// What a street is for in the network of roads.
public enum StreetClass {
    MAIN("hoofdweg", "main road"),
    DISTRIBUTOR("gebiedsontsluitingsweg", "distributor road"),
    ACCESS("erftoegangsweg", "access street"),
    PATH("pad", "path"),
    UNKNOWN("onbekend", "unknown");

    private final Text word;

    StreetClass(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in files, rules and profiles: `distributor`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
