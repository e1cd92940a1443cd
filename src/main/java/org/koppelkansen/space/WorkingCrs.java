package org.koppelkansen.space;

import java.util.List;

/// The metric coordinate system in which a data set is calculated.
public final class WorkingCrs {
    private WorkingCrs() {}

    /// The grid of the country in which the median centre of the shapes lies, else its UTM zone; the Dutch grid when
    /// there is nothing to go by. Their order plays no part.
    public static Crs fitting(List<Shape> shapes) {
        Centres centres = Centres.of(shapes);
        return centres.count() == 0 ? Crs.RD : at(centres.longitude(0.5), centres.latitude(0.5));
    }

    /// The system for one place.
    static Crs at(double longitude, double latitude) {
        return utm(longitude, latitude);
    }

    private static Crs utm(double longitude, double latitude) {
        int zone = (int) Math.clamp(Math.floor((longitude + 180) / 6) + 1, 1, 60);
        return new Crs((latitude < 0 ? 32700 : 32600) + zone);
    }
}
