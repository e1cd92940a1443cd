package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// What is done: the kind of intervention.
public enum Intervention {
    LAY("aanleg", "new"),
    REPLACE("vervanging", "replacement"),
    ENLARGE("verzwaring", "reinforcement"),
    RENOVATE("renovatie", "renovation"),
    REDESIGN("herinrichting", "redesign"),
    MAINTAIN("onderhoud", "maintenance"),
    CONNECT("aansluiting", "connection"),
    REMOVE("verwijdering", "removal"),
    INVESTIGATE("onderzoek", "investigation"),
    BUILD("bouw", "building"),
    OTHER("overig", "other");

    private final Text word;

    Intervention(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in files, rules and profiles: `replace`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
