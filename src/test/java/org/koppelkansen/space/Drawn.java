package org.koppelkansen.space;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Geometries from text, for tests.
final class Drawn {
    private Drawn() {}

    static Geometry raw(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    static Shape rd(String wkt) {
        return Shape.of(raw(wkt), Crs.RD);
    }

    static Shape wgs84(String wkt) {
        return Shape.of(raw(wkt), Crs.WGS84);
    }
}
