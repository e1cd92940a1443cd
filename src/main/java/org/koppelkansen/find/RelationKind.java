package org.koppelkansen.find;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// What two works, or a work and an ambition, are to each other (`algorithms.md` §3).
public enum RelationKind {
    COUPLE_TRENCH("koppelen: één sleuf", "couple: trench"),
    COUPLE_SITE("koppelen: één werkterrein", "couple: site"),
    SEQUENCE("volgorde", "sequence"),
    PROTECT("beschermen", "protect"),
    CONFLICT("botsing", "conflict"),
    REGRET("spijt", "regret"),
    SERVE("dienen", "serve");

    private final Text word;

    RelationKind(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    public boolean isCoupling() {
        return this == COUPLE_TRENCH || this == COUPLE_SITE;
    }

    /// The spelling in files and rules: `couple-trench`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
