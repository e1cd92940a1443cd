package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

class ReprojectionTest {
    private static final Crs ETRS89 = new Crs(4258);

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
        Shape rd = Reprojection.between(ETRS89, Crs.RD).apply(point(longitude, latitude, ETRS89));
        assertThat(rd.distance(point(x, y, Crs.RD))).as(place).isLessThan(0.25);
        Shape back = Reprojection.between(Crs.RD, ETRS89).apply(point(x, y, Crs.RD));
        double metres = 111_320 * back.distance(point(longitude, latitude, ETRS89));
        assertThat(metres).as(place).isLessThan(0.25 * 1.7);
    }

    /// Towers in Schreutelkamp and Strang van Hees (2001), "Benaderingsformules voor de transformatie tussen RD- en
    /// WGS84-kaartcoördinaten", whose formulas are good to some decimetres; the middle of the grid too.
    @ParameterizedTest
    @CsvSource({
        "Onze-Lieve-Vrouwetoren Amersfoort, 5.38720621, 52.15517440, 155000.000, 463000.000",
        "Westertoren Amsterdam, 4.88352559, 52.37453253, 120700.723, 487525.502",
        "Martinitoren Groningen, 6.56820053, 53.21938317, 233883.131, 582065.167"
    })
    void well_known_towers_stand_where_they_stand(String tower, double longitude, double latitude, double x, double y) {
        Shape rd = Reprojection.between(Crs.WGS84, Crs.RD).apply(point(longitude, latitude, Crs.WGS84));
        assertThat(rd.distance(point(x, y, Crs.RD))).as(tower).isLessThan(0.5);
    }

    /// The example of Ordnance Survey's "A guide to coordinate systems in Great Britain" is Caister water tower.
    @Test
    void the_british_grid_is_within_the_five_metres_of_its_simple_datum_shift() {
        Shape grid = Reprojection.between(Crs.WGS84, new Crs(27700)).apply(point(1.716073973, 52.658007833, Crs.WGS84));
        assertThat(grid.distance(point(651409.903, 313177.270, new Crs(27700)))).isLessThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2154, 3, 46.5, 700000, 6600000",
        "3812, 4.359215833333333, 50.797815, 649328, 665262",
        "25832, 9, 0, 500000, 0",
        "3067, 27, 0, 500000, 0",
        "3879, 25, 0, 25500000, 0",
        "32731, 3, 0, 500000, 10000000",
        "3857, 180, 0, 20037508.342789, 0"
    })
    void grids_begin_where_their_definition_says(int epsg, double longitude, double latitude, double x, double y) {
        Shape origin = Reprojection.between(Crs.WGS84, new Crs(epsg)).apply(point(longitude, latitude, Crs.WGS84));
        assertThat(origin.distance(point(x, y, new Crs(epsg)))).isLessThan(1e-5);
    }

    @Test
    void x_comes_first_whatever_the_register_says() {
        Shape stockholm = Reprojection.between(Crs.WGS84, new Crs(3006)).apply(point(18.07, 59.33, Crs.WGS84));
        assertThat(stockholm.box().minX()).isBetween(600_000.0, 700_000.0);
        assertThat(stockholm.box().minY()).isBetween(6_500_000.0, 6_600_000.0);
        Shape etrs = Reprojection.between(Crs.WGS84, ETRS89).apply(point(18.07, 59.33, Crs.WGS84));
        assertThat(etrs.box().centreX()).isEqualTo(18.07, within(1e-9));
    }

    @Test
    void every_part_and_hole_moves_along() {
        Shape area = Drawn.rd("GEOMETRYCOLLECTION (POINT (120000 487000), MULTIPOLYGON (((120000 487000, 120100 487000,"
                + " 120100 487100, 120000 487000), (120050 487010, 120090 487010, 120090 487050, 120050 487010))))");
        Shape there = Reprojection.between(Crs.RD, Crs.WGS84).apply(area);
        assertThat(there.crs()).isEqualTo(Crs.WGS84);
        assertThat(there.pointCount()).isEqualTo(area.pointCount());
        assertThat(there.box().minX()).isBetween(4.86, 4.88);
        Shape back = Reprojection.between(Crs.WGS84, Crs.RD).apply(there);
        assertThat(back.toJts().equalsExact(area.toJts(), 0.001)).isTrue();
    }

    @Test
    void between_equal_systems_nothing_changes() {
        Shape shape = point(120_000.123, 487_000.456, Crs.RD);
        assertThat(Reprojection.between(Crs.RD, Crs.RD).apply(shape)).isEqualTo(shape);
        Shape withHeights = point(120_000.123, 487_000.456, new Crs(7415));
        assertThat(Reprojection.between(new Crs(7415), Crs.RD).apply(withHeights))
                .isEqualTo(shape);
    }

    @Test
    void a_point_without_a_place_in_the_other_system_is_an_outcome() {
        Reprojection toRd = Reprojection.between(Crs.WGS84, Crs.RD);
        assertThat(toRd.attempt(point(4.9, 95, Crs.WGS84))).isEmpty();
        assertThat(toRd.attempt(point(120_000, 487_000, Crs.WGS84))).isEmpty();
        assertThat(toRd.attempt(point(Double.POSITIVE_INFINITY, 52, Crs.WGS84))).isEmpty();
        assertThat(toRd.attempt(Drawn.wgs84("LINESTRING (4.9 52.3, 4.9 1e9)"))).isEmpty();
        assertThatThrownBy(() -> toRd.apply(point(4.9, 95, Crs.WGS84)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EPSG:28992");
    }

    @Test
    void the_pole_has_no_place_on_the_web_map() {
        assertThat(Reprojection.between(Crs.WGS84, new Crs(3857)).attempt(point(0, 90, Crs.WGS84)))
                .isEmpty();
    }

    @Test
    void a_box_is_reprojected_with_its_bulging_edges() {
        Box area = new Box(3.2, 50.75, 7.22, 53.7);
        Box there = Reprojection.between(Crs.WGS84, Crs.RD).attempt(area).orElseThrow();
        Shape southernmost = Reprojection.between(Crs.WGS84, Crs.RD).apply(point(5.39, 50.75, Crs.WGS84));
        assertThat(there.minY()).isEqualTo(southernmost.box().minY(), within(50.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {28992, 4326, 4258, 2154, 3857, 25831, 32631, 32731, 31370, 27700, 3879, 5514, 31467, 7415})
    void common_systems_are_known(int epsg) {
        assertThat(Reprojection.knows(new Crs(epsg))).isTrue();
    }

    @Test
    void codes_that_are_no_system_are_not_known() {
        assertThat(Reprojection.knows(new Crs(99_999))).isFalse();
        assertThatThrownBy(() -> Reprojection.between(new Crs(99_999), Crs.RD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EPSG:99999");
    }

    @Test
    void a_shape_in_another_system_than_announced_is_refused() {
        assertThatThrownBy(() -> Reprojection.between(Crs.WGS84, Crs.RD).apply(point(1, 2, Crs.RD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The Dutch grid differs on purpose by the newer datum shift, some centimetres.
    @ParameterizedTest
    @ValueSource(
            ints = {4326, 4258, 28992, 2154, 31370, 3812, 27700, 3067, 3857, 25828, 25831, 25838, 32601, 32631, 32660})
    void definitions_kept_here_agree_with_the_register(int epsg) {
        CoordinateReferenceSystem here = Projections.of(new Crs(epsg)).orElseThrow();
        CoordinateReferenceSystem register = new CRSFactory().createFromName("EPSG:" + epsg);
        CoordinateReferenceSystem degrees = Projections.of(Crs.WGS84).orElseThrow();
        Box area = AreaOfUse.inDegrees(new Crs(epsg)).orElseThrow();
        ProjCoordinate middle = new ProjCoordinate(area.centreX(), area.centreY());
        ProjCoordinate one = new BasicCoordinateTransform(degrees, here).transform(middle, new ProjCoordinate());
        ProjCoordinate two = new BasicCoordinateTransform(degrees, register).transform(middle, new ProjCoordinate());
        double tolerance = epsg == 28992 ? 0.1 : 1e-9;
        assertThat(Math.hypot(one.x - two.x, one.y - two.y)).isLessThanOrEqualTo(tolerance);
    }

    private static Shape point(double x, double y, Crs crs) {
        return Shape.of(Shape.FACTORY.createPoint(new Coordinate(x, y)), crs);
    }
}
