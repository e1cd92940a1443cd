package org.koppelkansen.settings;

import java.util.List;

/// What a rate counts, and per what.
public enum RateUnit {
    EUR_PER_M2("EUR/m2"),
    EUR_PER_M3("EUR/m3"),
    EUR_PER_M("EUR/m"),
    EUR_PER_PIECE("EUR/piece"),
    EUR_PER_OPENING("EUR/opening"),
    EUR_PER_DAY("EUR/day"),
    EUR_PER_OWNER("EUR/owner"),
    EUR_PER_PROJECT("EUR/project"),
    PERCENT_PER_YEAR("%/year"),
    YEARS("years"),
    CREW_WEEKS_PER_M("crew-weeks/m"),
    CREW_WEEKS_PER_M2("crew-weeks/m2"),
    CREW_WEEKS_PER_M3("crew-weeks/m3"),
    CREW_WEEKS_PER_PIECE("crew-weeks/piece"),
    SHARE("share");

    private final String key;

    RateUnit(String key) {
        this.key = key;
    }

    /// The spelling in files: `EUR/m2`.
    public String key() {
        return key;
    }

    /// Whether the rate is an amount of euros, which has a price level that can be indexed.
    public boolean isMoney() {
        return key.startsWith("EUR");
    }

    static String keys(List<RateUnit> units, String between) {
        return String.join(between, units.stream().map(RateUnit::key).toList());
    }
}
