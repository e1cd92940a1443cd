package org.koppelkansen.space;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.Proj4jException;

/// The definitions of coordinate systems. The common ones stand here, because looking a code up reads through the
/// register's file of 900 kB; every other code comes from that file, once.
///
/// The definitions are those of the register's file, except the Dutch grid (28992): its datum shift is the newer one
/// of RDNAPTRANS2008, which other open geographic software uses too. Datums tied to ETRS89 count as equal to WGS84, as
/// everywhere in open geographic software: the plate has drifted some 80 cm since 1989, but who says WGS84 in a plan
/// means ETRS89.
final class Projections {
    private static final String GRS80 = " +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";

    private static final Map<Integer, String> COMMON = Map.ofEntries(
            Map.entry(4326, "+proj=longlat +datum=WGS84 +no_defs"),
            Map.entry(4258, "+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs"),
            Map.entry(
                    28992,
                    "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000"
                            + " +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,"
                            + "0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs"),
            Map.entry(2154, "+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000" + GRS80),
            Map.entry(
                    31370,
                    "+proj=lcc +lat_1=51.16666723333333 +lat_2=49.8333339 +lat_0=90 +lon_0=4.367486666666666"
                            + " +x_0=150000.013 +y_0=5400088.438 +ellps=intl"
                            + " +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs"),
            Map.entry(
                    3812,
                    "+proj=lcc +lat_1=49.83333333333334 +lat_2=51.16666666666666 +lat_0=50.797815"
                            + " +lon_0=4.359215833333333 +x_0=649328 +y_0=665262" + GRS80),
            Map.entry(
                    27700,
                    "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +datum=OSGB36"
                            + " +units=m +no_defs"),
            Map.entry(3067, "+proj=utm +zone=35" + GRS80),
            Map.entry(
                    3857,
                    "+proj=merc +a=6378137 +b=6378137 +lat_ts=0.0 +lon_0=0.0 +x_0=0.0 +y_0=0 +k=1.0 +units=m"
                            + " +nadgrids=@null +wktext +no_defs"));

    /// Codes that differ from another in what does not count on a flat map: a height beside the position, an
    /// outdated number, or a newer realisation some centimetres away.
    private static final Map<Integer, Integer> SAME_ON_A_MAP = Map.ofEntries(
            Map.entry(7415, 28992),
            Map.entry(6190, 31370),
            Map.entry(5698, 2154),
            Map.entry(9793, 2154),
            Map.entry(9794, 2154),
            Map.entry(5555, 25832),
            Map.entry(5556, 25833),
            Map.entry(7405, 27700),
            Map.entry(4979, 4326),
            Map.entry(4937, 4258),
            Map.entry(9286, 4258),
            Map.entry(7423, 4258),
            Map.entry(900913, 3857),
            Map.entry(3785, 3857));

    private static final Map<Integer, Optional<CoordinateReferenceSystem>> KNOWN = new ConcurrentHashMap<>();

    private Projections() {}

    /// The system as the projection library has it; empty where the register's file has no such code, or a kind of
    /// projection that the library cannot do.
    static Optional<CoordinateReferenceSystem> of(Crs crs) {
        return KNOWN.computeIfAbsent(canonical(crs).epsg(), Projections::define);
    }

    /// The code under which a system is defined here: EPSG:7415 (RD with heights) is EPSG:28992 on a map.
    static Crs canonical(Crs crs) {
        Integer same = SAME_ON_A_MAP.get(crs.epsg());
        return same == null ? crs : new Crs(same);
    }

    /// Whether its coordinates are degrees.
    static boolean isGeographic(Crs crs) {
        return of(crs).map(CoordinateReferenceSystem::isGeographic).orElse(false);
    }

    private static Optional<CoordinateReferenceSystem> define(int epsg) {
        String parameters = parameters(epsg);
        try {
            CRSFactory factory = new CRSFactory();
            return Optional.of(
                    parameters == null
                            ? factory.createFromName("EPSG:" + epsg)
                            : factory.createFromParameters("EPSG:" + epsg, parameters));
        } catch (Proj4jException | IllegalStateException unknown) {
            return Optional.empty();
        }
    }

    static @Nullable String parameters(int epsg) {
        if (epsg > 32600 && epsg <= 32660) {
            return "+proj=utm +zone=" + (epsg - 32600) + " +datum=WGS84 +units=m +no_defs";
        }
        if (epsg >= 25828 && epsg <= 25838) {
            return "+proj=utm +zone=" + (epsg - 25800) + GRS80;
        }
        return COMMON.get(epsg);
    }
}
