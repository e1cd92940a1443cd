package org.koppelkansen.space;

import java.util.List;

/// The metric coordinate system in which a data set is calculated: the grid that the topographic service of the
/// country publishes, so that results fall in place on its maps, and elsewhere the zone of the worldwide UTM grid.
public final class WorkingCrs {
    private static final Crs GERMANY_WEST = new Crs(25832);
    private static final Crs GERMANY_EAST = new Crs(25833);

    private WorkingCrs() {}

    /// The grid of the country in which the median centre of the shapes lies, else its UTM zone; the Dutch grid when
    /// there is nothing to go by. Their order plays no part, nor do a few strays.
    public static Crs fitting(List<Shape> shapes) {
        Centres centres = Centres.of(shapes);
        return centres.count() == 0 ? Crs.RD : at(centres.longitude(0.5), centres.latitude(0.5));
    }

    /// The system for one place in WGS84.
    public static Crs at(double longitude, double latitude) {
        Crs grid = Grids.at(longitude, latitude).orElseGet(() -> utm(longitude, latitude));
        return grid.equals(GERMANY_WEST) && longitude >= 12 ? GERMANY_EAST : grid;
    }

    private static Crs utm(double longitude, double latitude) {
        int zone = (int) Math.clamp(Math.floor((longitude + 180) / 6) + 1, 1, 60);
        return new Crs((latitude < 0 ? 32700 : 32600) + zone);
    }
}
