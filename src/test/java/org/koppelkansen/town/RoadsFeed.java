package org.koppelkansen.town;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.koppelkansen.town.formats.GeoJsonText;
import org.koppelkansen.town.formats.Globe;
import org.koppelkansen.town.streets.Sheet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The roads of the municipality, as a register of works in the public space (WIOR) yields them: no owner, a period in
/// words beside the dates.
final class RoadsFeed {
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private RoadsFeed() {}

    static byte[] of(List<TownWork> works) {
        GeoJsonText text = new GeoJsonText();
        for (TownWork work : works) {
            text.raw(properties(work), GeoJsonText.geometry(Globe.fromRd(shape(work))));
        }
        return text.text("wior").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> properties(TownWork work) {
        LocalDate start = work.when().start();
        LocalDate end = work.when().end();
        boolean dated = work.oddity() != Oddity.TEXT_PERIOD && work.oddity() != Oddity.NO_DAYS;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", UUID.nameUUIDFromBytes(work.id().getBytes(StandardCharsets.UTF_8)));
        properties.put("wiorNummer", work.id());
        properties.put("projectnaam", work.what().title());
        properties.put("beschrijving", work.site().place());
        if (dated) {
            properties.put("datumStartUitvoering", start);
            properties.put("datumEindeUitvoering", end);
        }
        if (work.oddity() != Oddity.NO_DAYS) {
            properties.put("periodeGeplandeUitvoering", start.format(DUTCH) + "," + end.format(DUTCH));
        }
        properties.put(
                "hoofdstatus",
                work.oddity() == Oddity.UNKNOWN_STATUS
                        ? "Yes"
                        : Words.feedStatus(work.when().phase()));
        properties.put("typeWerkzaamheden", work.what().kind());
        use(work).forEach(properties::put);
        return properties;
    }

    /// What this municipality adds to the register: which street it is, and what the work takes of it.
    private static Map<String, Object> use(TownWork work) {
        String street = work.site().street();
        Map<String, Object> use = new LinkedHashMap<>();
        if (!StreetUse.category(street).isEmpty()) {
            use.put("wegcategorie", StreetUse.category(street));
            use.put("busnet", StreetUse.bus(street));
            use.put("tramnet", StreetUse.tram(street));
        }
        if (StreetUse.vehicles(street) > 0) {
            use.put("motorvoertuigenPerEtmaal", StreetUse.vehicles(street));
        }
        use.put("ruimteInname", taken(work));
        return use;
    }

    private static String taken(TownWork work) {
        if (work.what().title().startsWith("Werfplein")) {
            return "plein";
        }
        return switch (work.what().kind()) {
            case "Herinrichting" ->
                work.what().title().contains("trambaan")
                        ? "hele rijbaan, trambaan, fietspad, trottoir"
                        : "hele rijbaan, trottoir, parkeervakken";
            case "Bestrating" -> "hele rijbaan, trottoir";
            default -> "rijbaan halfzijdig";
        };
    }

    /// The outline with two corners exchanged crosses itself; one that goes and comes back the same way has no area.
    private static Geometry shape(TownWork work) {
        Coordinate[] outline = work.site().geometry().getCoordinates();
        if (work.oddity() == Oddity.COLLAPSED) {
            return Sheet.SHAPES.createPolygon(
                    new Coordinate[] {outline[0], outline[1], outline[2], outline[1], outline[0]});
        }
        if (work.oddity() != Oddity.SELF_INTERSECTION) {
            return work.site().geometry();
        }
        int middle = outline.length / 4;
        Coordinate kept = outline[middle];
        outline[middle] = outline[middle + 3];
        outline[middle + 3] = kept;
        return Sheet.SHAPES.createPolygon(outline);
    }
}
