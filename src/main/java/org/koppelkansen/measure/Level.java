package org.koppelkansen.measure;

import java.util.Locale;

/// Which end of an uncertain figure.
public enum Level {
    LOW("laag", "low"),
    LIKELY("waarschijnlijk", "likely"),
    HIGH("hoog", "high");

    private final Text word;

    Level(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in files: `likely`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
