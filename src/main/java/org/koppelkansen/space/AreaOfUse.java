package org.koppelkansen.space;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where on Earth the common coordinate systems are meant to be used, and so which numbers are plausible in them.
///
/// Boxes of longitude and latitude are those of the EPSG register; UTM zones get three degrees more on each side,
/// because countries use one zone across its edge (Denmark and Germany zone 32). The Dutch grid has the range for
/// which RDNAPTRANS is defined.
public final class AreaOfUse {
    private static final Map<Integer, Box> DEGREES = Map.ofEntries(
            Map.entry(4326, new Box(-180, -90, 180, 90)),
            Map.entry(4258, new Box(-35.58, 24.6, 44.83, 84.73)),
            Map.entry(3857, new Box(-180, -85.06, 180, 85.06)),
            Map.entry(3035, new Box(-35.58, 24.6, 44.83, 84.73)),
            Map.entry(28992, new Box(3.2, 50.75, 7.22, 53.7)),
            Map.entry(31370, new Box(2.5, 49.5, 6.4, 51.51)),
            Map.entry(3812, new Box(2.5, 49.5, 6.4, 51.51)),
            Map.entry(2169, new Box(5.73, 49.44, 6.53, 50.19)),
            Map.entry(2154, new Box(-9.86, 41.15, 10.38, 51.56)),
            Map.entry(27700, new Box(-9.01, 49.75, 2.01, 61.01)),
            Map.entry(2157, new Box(-10.56, 51.39, -5.34, 55.43)),
            Map.entry(2056, new Box(5.96, 45.82, 10.49, 47.81)),
            Map.entry(3067, new Box(19.08, 58.84, 31.59, 70.09)),
            Map.entry(3879, new Box(24.5, 59.94, 25.5, 68.9)),
            Map.entry(3006, new Box(10.03, 54.96, 24.17, 69.07)),
            Map.entry(2180, new Box(14.14, 49, 24.15, 55.03)));

    private static final Map<Integer, Box> OWN_UNITS = Map.of(28992, new Box(-7_000, 289_000, 300_000, 629_000));

    /// The systems that files without a right word about it turn out to be in, in the order in which they are tried:
    /// small areas first, since nearly every pair of metres is somewhere on the map of the whole world.
    static final List<Crs> USUAL = List.of(
            Crs.WGS84,
            Crs.RD,
            new Crs(31370),
            new Crs(3812),
            new Crs(2154),
            new Crs(27700),
            new Crs(25831),
            new Crs(25832),
            new Crs(25833),
            new Crs(3067),
            new Crs(3857));

    private static final Map<Crs, Optional<Box>> FOUND = new ConcurrentHashMap<>();

    private AreaOfUse() {}

    /// The area in the system's own units, x first; empty for systems that this table does not know.
    public static Optional<Box> of(Crs crs) {
        return FOUND.computeIfAbsent(Projections.canonical(crs), AreaOfUse::inOwnUnits);
    }

    /// The area in longitude and latitude; empty for systems that this table does not know.
    public static Optional<Box> inDegrees(Crs crs) {
        int epsg = Projections.canonical(crs).epsg();
        Box listed = DEGREES.get(epsg);
        if (listed != null) {
            return Optional.of(listed);
        }
        if (epsg > 32600 && epsg <= 32660) {
            return Optional.of(zone(epsg - 32600, 0, 84));
        }
        if (epsg > 32700 && epsg <= 32760) {
            return Optional.of(zone(epsg - 32700, -80, 0));
        }
        return epsg >= 25828 && epsg <= 25838 ? Optional.of(zone(epsg - 25800, 34, 84)) : Optional.empty();
    }

    private static Optional<Box> inOwnUnits(Crs crs) {
        Box listed = OWN_UNITS.get(crs.epsg());
        return listed != null
                ? Optional.of(listed)
                : inDegrees(crs)
                        .flatMap(area -> Reprojection.between(Crs.WGS84, crs).attempt(area));
    }

    private static Box zone(int number, double south, double north) {
        double west = 6 * number - 186;
        return new Box(west - 3, south, west + 9, north);
    }
}
