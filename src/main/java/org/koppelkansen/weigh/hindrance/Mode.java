package org.koppelkansen.weigh.hindrance;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// A way to use the street, each of which works hinder in their own measure.
public enum Mode {
    CAR("auto", "car"),
    BICYCLE("fiets", "bicycle"),
    BUS("bus", "bus"),
    TRAM("tram", "tram"),
    WALKING("lopen", "walking");

    private final Text word;

    Mode(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in files and rules: `bicycle`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
