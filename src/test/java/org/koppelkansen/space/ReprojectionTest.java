package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class ReprojectionTest {
    /// The test sheet of RDNAPTRANS2008 (Kadaster): ETRS89 and RD of the same points, heights left out.
    @ParameterizedTest
    @CsvSource({
        "Texel, 4.824761912, 53.160753042, 117380.1200, 575040.3400",
        "Noord-Groningen, 6.776726674, 53.419482050, 247380.5600, 604580.7800",
        "Amersfoort, 5.387203657, 52.155172897, 155000.0000, 463000.0000",
        "Zeeuws-Vlaanderen, 3.397588595, 51.368607152, 16460.9100, 377380.2300",
        "Zuid-Limburg, 5.773795548, 50.792584916, 182260.4500, 311480.6700",
        "Maasvlakte, 4.072887101, 51.947393898, 64640.8900, 440700.0101"
    })
    void the_dutch_grid_is_within_25_cm_of_rdnaptrans(
            String place, double longitude, double latitude, double x, double y) {
        Geometry rd = Reprojection.between(new Crs(4258), Crs.RD)
                .apply(point(longitude, latitude, new Crs(4258)))
                .toJts();
        assertThat(rd.distance(point(x, y, Crs.RD).toJts())).as(place).isLessThan(0.25);
    }

    private static Shape point(double x, double y, Crs crs) {
        return Shape.of(Shape.FACTORY.createPoint(new Coordinate(x, y)), crs);
    }
}
