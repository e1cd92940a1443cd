package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// How far a work is. It decides how much its dates may still move (`docs/rules/slack.yaml`).
public enum Phase {
    IDEA("idee", "idea"),
    PROGRAMMED("geprogrammeerd", "programmed"),
    PREPARED("voorbereid", "prepared"),
    IN_EXECUTION("in uitvoering", "in execution"),
    DONE("gereed", "done"),
    WITHDRAWN("vervallen", "withdrawn"),
    UNKNOWN("onbekend", "unknown");

    private final Text word;

    Phase(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in files, rules and profiles: `in-execution`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the work still lies ahead or is going on, so that it can relate to others.
    public boolean isOpen() {
        return this != DONE && this != WITHDRAWN;
    }
}
