package org.koppelkansen.town.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Takes RD metres to longitude and latitude. Written with seven decimals, a centimetre, so that the last bits of a
/// machine's arithmetic do not reach the files.
public final class Globe {
    private static final String RD = "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079"
            + " +x_0=155000 +y_0=463000 +ellps=bessel"
            + " +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725 +units=m +no_defs";
    private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";

    private Globe() {}

    public static Geometry fromRd(Geometry shape) {
        CRSFactory systems = new CRSFactory();
        CoordinateTransform across = new CoordinateTransformFactory()
                .createTransform(
                        systems.createFromParameters("RD", RD), systems.createFromParameters("WGS84", DEGREES));
        Geometry copy = shape.copy();
        copy.apply((CoordinateFilter) at -> {
            ProjCoordinate to = across.transform(new ProjCoordinate(at.x, at.y), new ProjCoordinate());
            at.setCoordinate(new Coordinate(to.x, to.y));
        });
        copy.geometryChanged();
        return copy;
    }

    public static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(7, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
