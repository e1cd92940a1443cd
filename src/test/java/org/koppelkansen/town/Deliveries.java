package org.koppelkansen.town;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Which owner delivers how.
final class Deliveries {
    private Deliveries() {}

    static byte[] of(Role role, List<TownWork> works) throws IOException {
        return switch (role) {
            case GRID -> GridWorkbook.of(works);
            case WATER -> WaterGeoPackage.of(works);
            case SEWER -> SewerShapefile.of(works);
            case HEAT -> HeatGeoJson.of(works);
            case TELECOM -> FibreCsv.of(works);
            case ROADS -> RoadsFeed.of(works);
            case BRIDGES -> BridgesPlan.of(works);
            case GREENERY -> GreeneryCsv.of(works);
        };
    }

    /// The text with CRLF, as the programs of offices write it.
    static String lines(List<String> lines) {
        List<String> ended = new ArrayList<>(lines);
        ended.add("");
        return String.join("\r\n", ended);
    }
}
