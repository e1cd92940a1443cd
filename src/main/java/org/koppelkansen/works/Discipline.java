package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// What kind of thing in street or subsoil a work is about.
public enum Discipline {
    ROAD("weg", "road"),
    SEWER("riool", "sewer"),
    DRINKING_WATER("drinkwater", "drinking water"),
    GAS("gas", "gas"),
    ELECTRICITY("elektriciteit", "electricity"),
    HEAT("warmte", "heat"),
    COOLING("koude", "cooling"),
    TELECOM("telecom", "telecom"),
    LIGHTING("verlichting", "lighting"),
    TRAM_AND_RAIL("tram en spoor", "tram and rail"),
    BRIDGE_AND_QUAY("brug en kademuur", "bridge and quay wall"),
    GREENERY("groen", "greenery"),
    CLIMATE("klimaatadaptatie", "climate adaptation"),
    WASTE("afval", "waste"),
    BUILDING("bouw", "building"),
    OTHER("overig", "other");

    private final Text word;

    Discipline(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in files, rules and profiles: `drinking-water`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
