package org.koppelkansen.town;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.town.formats.GeoJsonText;
import org.locationtech.jts.geom.Geometry;

/// What the town wants to reach, and where.
final class Ambitions {
    /// `id | goal | year or - | owner | name | neighbourhood or an outline on the sheet`
    private static final String TEXT = """
            AMB-01 | gas-free        | 2031 | Gemeente Koggenwaard | Scheepsbouwersbuurt aardgasvrij     | KN01
            AMB-02 | gas-free        | 2033 | Gemeente Koggenwaard | Werfkwartier aardgasvrij            | KN03
            AMB-03 | gas-free        | 2033 | Gemeente Koggenwaard | Houtbuurt aardgasvrij               | KN04
            AMB-04 | gas-free        | 2040 | Gemeente Koggenwaard | Ontdekkersbuurt aardgasvrij         | KZ01
            AMB-05 | rain            | 2030 | Gemeente Koggenwaard | Wateroverlast Tasmanstraat          | 300,335 600,335 600,385 300,385
            AMB-06 | rain            | 2028 | Gemeente Koggenwaard | Water op het Werfplein              | 680,585 860,585 860,720 680,720
            AMB-07 | rain            | 2032 | Gemeente Koggenwaard | Laagste punt Klaproosstraat         | 690,230 800,230 800,400 690,400
            AMB-08 | heat-stress     | 2030 | Gemeente Koggenwaard | Schaduw in de Breeuwerstraat        | 20,605 610,605 610,636 20,636
            AMB-09 | heat-stress     | 2030 | Gemeente Koggenwaard | Koel plein: Werfplein               | 700,607 828,607 828,698 700,698
            AMB-10 | grid-congestion | 2029 | Stroomkade Netbeheer | Netcongestie Koggenwaard-Noord      | 270,527 900,527 900,900 270,900
            AMB-11 | grid-congestion | 2031 | Stroomkade Netbeheer | Netcongestie Lindelaan en omgeving  | 1050,473 1385,473 1385,830 1050,830
            AMB-12 | biodiversity    | -    | Gemeente Koggenwaard | Natuurlijke oevers en Koggepark     | 820,245 1155,245 1155,486 820,486
            AMB-13 | traffic-safety  | 2030 | Gemeente Koggenwaard | Veilige schoolroute Noorderweg      | 275,795 615,795 615,826 275,826
            """;

    private Ambitions() {}

    static String geoJson(Koggenwaard town) {
        GeoJsonText text = new GeoJsonText();
        TEXT.lines().map(line -> line.split("\\|", -1)).forEach(c -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("id", c[0].strip());
            properties.put("name", c[4].strip());
            properties.put("goal", c[1].strip());
            if (!c[2].strip().equals("-")) {
                properties.put("targetYear", Integer.valueOf(c[2].strip()));
            }
            properties.put("owner", c[3].strip());
            text.feature(properties, Optional.of(shape(town, c[5].strip())));
        });
        return text.text("ambities");
    }

    private static Geometry shape(Koggenwaard town, String where) {
        List<Koggenwaard.District> areas = town.areas();
        return areas.stream()
                .filter(area -> area.code().equals(where))
                .<Geometry>map(Koggenwaard.District::shape)
                .findFirst()
                .orElseGet(() -> town.sheet().area(where));
    }
}
