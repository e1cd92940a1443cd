package org.koppelkansen.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.town.streets.Sheet;
import org.koppelkansen.town.streets.StreetPlan;
import org.koppelkansen.town.streets.Warp;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// The demo town as drawn on its sheet of 1,400 by 1,100 metres, laid into RD: streets, water, bridges, green and
/// neighbourhoods. Everything but its place on the globe is invented, and that place is open water.
record Koggenwaard(Sheet sheet, StreetPlan streets) {
    private static final String STREETS = """
            Markerwaardlaan   | main        | 620,20 620,1080
            Kompaslaan        | distributor | 270,20 270,1080
            Lindelaan         | distributor | 1160,20 1160,1080
            Noorderweg        | distributor | 15,810 1385,810
            Zuiderweg         | distributor | 15,240 1385,240
            Noorderkade       | quay        | 15,527 1385,527
            Zuiderkade        | quay        | 15,473 1385,473
            Houtkade          | quay        | 908,527 908,1080
            Zaagmolenkade     | quay        | 952,527 952,1080
            Noorderringdijk   | dyke        | 15,527 15,1060 35,1080 1365,1080 1385,1060 1385,527
            Zuiderringdijk    | dyke        | 15,473 15,40 35,20 1365,20 1385,40 1385,473
            Breeuwerstraat    | street      | 15,620 620,620
            Zeilmakerstraat   | street      | 15,715 620,715
            Kielstraat        | street      | 140,527 140,810
            Spantstraat       | street      | 385,527 385,715
            Touwslagerstraat  | street      | 500,527 500,810
            Hellinghof        | court       | 205,810 205,762
            Orionstraat       | street      | 15,900 620,900
            Siriusstraat      | street      | 15,990 620,990
            Poolsterstraat    | street      | 140,810 140,1080
            Cassiopeiastraat  | street      | 385,810 385,1080
            Andromedahof      | court       | 205,900 205,945
            Werfstraat        | street      | 620,600 908,600
            Smederijstraat    | street      | 620,705 908,705
            Kraanstraat       | street      | 764,527 764,600 / 764,705 764,1080
            Blokmakerstraat   | street      | 620,945 908,945
            Grenenstraat      | street      | 952,620 1385,620
            Vurenstraat       | street      | 952,715 1385,715
            Eikenstraat       | street      | 952,945 1385,945
            Essenstraat       | street      | 1056,527 1056,1080
            Iepenstraat       | street      | 1272,527 1272,945
            Wilgenhof         | court       | 1272,1080 1272,1010
            Tasmanstraat      | street      | 15,360 620,360
            Barentszstraat    | street      | 15,130 620,130
            Heemskerkstraat   | street      | 140,20 140,473
            Le Mairestraat    | street      | 385,130 385,473
            Van Noortstraat   | street      | 500,20 500,360
            Houtmanhof        | court       | 205,130 205,190
            Korenbloemstraat  | street      | 620,360 830,360
            Klaproosstraat    | street      | 725,240 725,473
            Parklaan          | street      | 830,240 830,473
            Margrietstraat    | street      | 620,130 1385,130
            Boterbloemstraat  | street      | 760,20 760,240
            Vingerhoedstraat  | street      | 960,20 960,240
            Akeleistraat      | street      | 1272,20 1272,473
            """;

    static final String WERFPLEIN = "700,607 828,607 828,698 700,698";
    static final String KOGGEPARK = "839,252 1148,252 1148,463 839,463";
    static final String POND = "935,330 975,312 1030,318 1062,345 1048,380 1000,396 950,385 925,360";
    private static final String CANAL = "-15,487 1415,487 1415,513 -15,513";
    private static final String SIDE_CANAL = "920,512 940,512 940,1060 920,1060";
    private static final String EDGE = "0,0 1400,0 1400,1100 0,1100";

    private static final String BRIDGES = """
            Kompasbrug      | 259,482 281,482 281,518 259,518
            Markerbrug      | 603,482 637,482 637,518 603,518
            Lindebrug       | 1149,482 1171,482 1171,518 1149,518
            Houtbrug        | 915,520 945,520 945,534 915,534
            Zaagmolenbrug   | 915,799 945,799 945,821 915,821
            """;

    /// Code, name, code of the area above; the outline on the sheet.
    private static final String AREAS = """
            K    | Koggenwaard         | -  | 0,0 1400,0 1400,1100 0,1100
            KN   | Koggenwaard-Noord   | K  | 0,500 1400,500 1400,1100 0,1100
            KZ   | Koggenwaard-Zuid    | K  | 0,0 1400,0 1400,500 0,500
            KN01 | Scheepsbouwersbuurt | KN | 0,500 620,500 620,810 0,810
            KN02 | Sterrenbuurt        | KN | 0,810 620,810 620,1100 0,1100
            KN03 | Werfkwartier        | KN | 620,500 930,500 930,1100 620,1100 620,810
            KN04 | Houtbuurt           | KN | 930,500 1400,500 1400,1100 930,1100
            KZ01 | Ontdekkersbuurt     | KZ | 0,0 620,0 620,500 0,500
            KZ02 | Veldbloemenbuurt    | KZ | 620,0 1400,0 1400,500 620,500
            """;

    static Koggenwaard drawn() {
        Sheet sheet = new Sheet(Warp.MARKERWAARD);
        return new Koggenwaard(sheet, StreetPlan.drawn(STREETS, sheet));
    }

    /// The canal and its side canal as one surface.
    Geometry water() {
        return sheet.area(CANAL).union(sheet.area(SIDE_CANAL));
    }

    Polygon edge() {
        return sheet.area(EDGE);
    }

    Map<String, Polygon> bridges() {
        Map<String, Polygon> bridges = new LinkedHashMap<>();
        BRIDGES.lines().map(line -> line.split("\\|", -1)).forEach(c -> bridges.put(c[0].strip(), sheet.area(c[1])));
        return bridges;
    }

    /// An area of the administration.
    ///
    /// @param parent code of the area above, empty for the district
    record District(String code, String name, String parent, Polygon shape) {}

    List<District> areas() {
        List<District> areas = new ArrayList<>();
        AREAS.lines().map(line -> line.split("\\|", -1)).forEach(c -> {
            String parent = c[2].strip().replace("-", "");
            areas.add(new District(c[0].strip(), c[1].strip(), parent, sheet.area(c[3])));
        });
        return areas;
    }
}
