package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// A part of the street that a work can take from those who use it.
public enum PublicSpace {
    CARRIAGEWAY_FULLY("hele rijbaan", "whole carriageway"),
    CARRIAGEWAY_PARTLY("deel van de rijbaan", "part of the carriageway"),
    /// The carriageway, without it being known how much of it.
    CARRIAGEWAY("rijbaan", "carriageway"),
    CYCLE_PATH("fietspad", "cycle path"),
    FOOTPATH("trottoir", "footpath"),
    BUS_LANE("busbaan of halte", "bus lane or stop"),
    TRAM_TRACK("trambaan", "tram track"),
    PARKING("parkeerplaatsen", "parking"),
    GREEN("groenstrook", "verge"),
    SQUARE("plein", "square"),
    /// A source says that nothing is taken, which is more than that it says nothing.
    NOTHING("niets", "nothing");

    private final Text word;

    PublicSpace(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in files, rules and profiles: `cycle-path`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
