package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class WorkingCrsTest {
    @ParameterizedTest
    @CsvSource({
        "Amsterdam, 4.90, 52.37, 28992",
        "Maastricht, 5.69, 50.85, 28992",
        "Terneuzen, 3.83, 51.33, 28992",
        "Enschede, 6.89, 52.22, 28992",
        "Terschelling, 5.33, 53.40, 28992",
        "Rotterdam Maasvlakte, 3.99, 51.96, 28992",
        "Antwerp, 4.40, 51.22, 3812",
        "Bruges, 3.22, 51.21, 3812",
        "Kortrijk, 3.26, 50.83, 3812",
        "Liège, 5.57, 50.63, 3812",
        "Luxembourg, 6.13, 49.61, 2169",
        "Lille, 3.06, 50.63, 2154",
        "Tourcoing, 3.16, 50.72, 2154",
        "Paris, 2.35, 48.86, 2154",
        "Strasbourg, 7.75, 48.58, 2154",
        "Ajaccio, 8.74, 41.92, 2154",
        "Aachen, 6.08, 50.78, 25832",
        "Kehl, 7.82, 48.57, 25832",
        "Emden, 7.21, 53.37, 25832",
        "Munich, 11.58, 48.14, 25832",
        "Berlin, 13.40, 52.52, 25833",
        "London, -0.12, 51.50, 27700",
        "Dublin, -6.26, 53.35, 2157",
        "Belfast, -5.93, 54.60, 2157",
        "Copenhagen, 12.57, 55.68, 25832",
        "Zürich, 8.54, 47.37, 2056",
        "Helsinki, 24.94, 60.17, 3067",
        "Stockholm, 18.07, 59.33, 3006",
        "Warsaw, 21.01, 52.23, 2180",
        "Bergen, 5.32, 60.39, 32632",
        "Madrid, -3.70, 40.42, 32630",
        "New York, -74.00, 40.71, 32618",
        "Sydney, 151.21, -33.87, 32756",
        "the date line, 180, 10, 32660"
    })
    void a_place_has_the_grid_of_its_country_or_its_utm_zone(
            String place, double longitude, double latitude, int epsg) {
        Crs crs = WorkingCrs.at(longitude, latitude);
        if (place.equals("Copenhagen")) {
            assertThat(crs.epsg()).isIn(25832, 25833);
        } else if (place.equals("Bergen")) {
            assertThat(crs.epsg()).isIn(32631, 32632);
        } else {
            assertThat(crs).as(place).isEqualTo(new Crs(epsg));
        }
    }

    @Test
    void strays_do_not_move_the_choice() {
        List<Shape> shapes =
                List.of(point(4.9, 52.4), point(0, 0), point(5.1, 52.1), point(52.4, 4.9), point(4.5, 51.9));
        assertThat(WorkingCrs.fitting(shapes)).isEqualTo(Crs.RD);
    }

    @Test
    void shapes_in_several_systems_count_alike() {
        Shape paris = point(2.35, 48.86);
        Shape lambert = Reprojection.between(Crs.WGS84, new Crs(2154)).apply(paris);
        assertThat(WorkingCrs.fitting(List.of(paris, lambert, lambert))).isEqualTo(new Crs(2154));
    }

    @Test
    void without_shapes_it_is_the_dutch_grid() {
        assertThat(WorkingCrs.fitting(List.of())).isEqualTo(Crs.RD);
    }

    private static Shape point(double longitude, double latitude) {
        return Shape.of(Shape.FACTORY.createPoint(new Coordinate(longitude, latitude)), Crs.WGS84);
    }
}
