package org.koppelkansen.town;

import java.util.LinkedHashMap;
import java.util.Map;

/// The colours of the map: the customary ones of Dutch cable and pipe drawings, calmed.
final class Colours {
    static final Map<String, String> LEGEND = new LinkedHashMap<>();

    static {
        LEGEND.put("elektriciteit", "#c8443c");
        LEGEND.put("gas", "#d9a514");
        LEGEND.put("drinkwater", "#2f78b7");
        LEGEND.put("riool", "#7a5a9b");
        LEGEND.put("warmte", "#d9722e");
        LEGEND.put("telecom", "#3f9a72");
        LEGEND.put("weg", "#8b8375");
        LEGEND.put("brug en kademuur", "#5b4636");
        LEGEND.put("groen", "#5f9e3f");
    }

    private Colours() {}

    static String of(Role role, TownWork work) {
        String word = switch (role) {
            case GRID -> work.what().kind().startsWith("gas") ? "gas" : "elektriciteit";
            case WATER -> "drinkwater";
            case SEWER -> "riool";
            case HEAT -> "warmte";
            case TELECOM -> "telecom";
            case ROADS -> "weg";
            case BRIDGES -> "brug en kademuur";
            case GREENERY -> "groen";
        };
        return LEGEND.getOrDefault(word, "#000000");
    }
}
