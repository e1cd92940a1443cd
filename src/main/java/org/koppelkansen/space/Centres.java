package org.koppelkansen.space;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.proj4j.ProjCoordinate;

/// The centres of shapes in longitude and latitude, each axis sorted by itself, so that their order plays no part.
/// Shapes whose centre has no place on Earth are left out.
final class Centres {
    private final double[] longitudes;
    private final double[] latitudes;

    private Centres(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
    }

    static Centres of(List<Shape> shapes) {
        double[] longitudes = new double[shapes.size()];
        double[] latitudes = new double[shapes.size()];
        Map<Crs, Reprojection> ways = new HashMap<>();
        ProjCoordinate point = new ProjCoordinate();
        int count = 0;
        for (Shape shape : shapes) {
            Box box = shape.box();
            if (Reprojection.knows(shape.crs())
                    && ways.computeIfAbsent(shape.crs(), crs -> Reprojection.between(crs, Crs.WGS84))
                            .move(box.centreX(), box.centreY(), point)) {
                longitudes[count] = point.x;
                latitudes[count++] = point.y;
            }
        }
        return new Centres(sorted(longitudes, count), sorted(latitudes, count));
    }

    int count() {
        return longitudes.length;
    }

    /// The longitude below which `share` of the centres lie, 0 ≤ share < 1.
    double longitude(double share) {
        return longitudes[(int) (share * longitudes.length)];
    }

    /// The latitude below which `share` of the centres lie, 0 ≤ share < 1.
    double latitude(double share) {
        return latitudes[(int) (share * latitudes.length)];
    }

    private static double[] sorted(double[] values, int count) {
        double[] kept = Arrays.copyOf(values, count);
        Arrays.sort(kept);
        return kept;
    }
}
