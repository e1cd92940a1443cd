package org.koppelkansen.measure;

import java.time.ZoneId;

/// The clock by which the people of the town tell days and times, wherever the program runs.
public final class TownClock {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private TownClock() {}
}
