package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// How much a street matters to the network of cycle routes, bus lines or tram lines.
public enum RouteRank {
    MAIN("hoofdnet", "main network"),
    OTHER("overig net", "other network"),
    ABSENT("geen net", "no network"),
    UNKNOWN("onbekend", "unknown");

    private final Text word;

    RouteRank(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in files, rules and profiles: `main`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
