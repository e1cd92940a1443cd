package org.koppelkansen.town;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.town.formats.GeoJsonText;

/// The programme of bridges and quays, with the headings of a multi-year plan (uitvoeringsplan): years as integers.
final class BridgesPlan {
    private static final int SOMEDAY = 9999;

    private BridgesPlan() {}

    static byte[] of(List<TownWork> works) {
        GeoJsonText text = new GeoJsonText();
        for (TownWork work : works) {
            text.feature(properties(work), Optional.of(work.site().geometry()));
        }
        return text.text("uitvoeringsplan").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> properties(TownWork work) {
        int start = work.when().start().getYear();
        int end = work.when().end().getYear();
        boolean swapped = work.oddity() == Oddity.END_BEFORE_START;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", Integer.valueOf(work.id()));
        properties.put("asset", work.what().title().contains("rug:") ? "Brug" : "Kademuur");
        properties.put("geplandeStartVoorbereiding", start - 2);
        properties.put("geplandeStartUitvoering", swapped ? end : start);
        properties.put("geplandeEindeUitvoering", work.oddity() == Oddity.FAR_YEAR ? SOMEDAY : swapped ? start : end);
        properties.put("projectnummer", work.what().project());
        properties.put("projectnaam", work.what().title());
        properties.put(
                "projectomschrijving", work.what().kind() + ", raming " + work.budgetEuros() + " euro (verzonnen)");
        properties.put("onderhoudssoort", work.what().kind());
        properties.put("uitvoeringsorganisatie", Role.BRIDGES.owner());
        return properties;
    }
}
