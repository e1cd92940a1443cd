package org.koppelkansen.town;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.town.formats.GeoJsonText;
import org.koppelkansen.town.formats.Globe;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/// The phases of the heat network: GeoJSON in WGS84.
final class HeatGeoJson {
    private HeatGeoJson() {}

    static byte[] of(List<TownWork> works) {
        GeoJsonText text = new GeoJsonText();
        for (TownWork work : works) {
            text.raw(properties(work), geometry(work));
        }
        return text.text("warmtenet").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> properties(TownWork work) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("trace_id", work.id());
        properties.put("fase", work.what().project());
        properties.put("naam", work.what().title());
        properties.put("type", work.what().kind());
        properties.put("straat", work.site().street());
        properties.put("start", work.when().start().toString());
        properties.put("oplevering", work.when().end().toString());
        properties.put("stadium", Words.heatStage(work.when().phase()));
        properties.put("investering", work.budgetEuros());
        String taken = StreetUse.trench(work.site().street());
        if (!taken.isEmpty()) {
            properties.put("afzetting", taken);
        }
        return properties;
    }

    private static String geometry(TownWork work) {
        Geometry shape = Globe.fromRd(work.site().geometry());
        if (work.oddity() == Oddity.SWAPPED_AXES) {
            shape.apply((CoordinateFilter) at -> at.setCoordinate(new Coordinate(at.y, at.x)));
        }
        String text = GeoJsonText.geometry(shape);
        return work.oddity() == Oddity.UNCLOSED_RING ? text.replaceFirst(", \\[[^\\[]*\\]\\]\\]", "]]") : text;
    }
}
