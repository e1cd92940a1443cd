package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.space.Drawn.raw;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class ExpectedTest {
    private static final Expected NETHERLANDS = Expected.within(new Box(3, 50.5, 7.5, 54));
    private static final Expected BELGIUM = Expected.within(new Box(2.3, 49.3, 6.6, 51.7));

    private static final Whereabouts FITS = new Whereabouts.Fits();
    private static final Whereabouts SWAPPED = new Whereabouts.Swapped();
    private static final Whereabouts ELSEWHERE = new Whereabouts.Elsewhere();

    @Test
    void what_lies_in_the_area_of_use_fits() {
        assertThat(Expected.ANYWHERE.judge(raw("POINT (121000 487000)"), Crs.RD))
                .isEqualTo(FITS);
        assertThat(NETHERLANDS.judge(raw("LINESTRING (4.8 52.3, 4.9 52.4)"), Crs.WGS84))
                .isEqualTo(FITS);
    }

    @Test
    void the_dutch_grid_shows_by_itself_that_y_came_first() {
        assertThat(Expected.ANYWHERE.judge(raw("POINT (487000 121000)"), Crs.RD))
                .isEqualTo(SWAPPED);
    }

    @Test
    void latitude_first_is_a_legal_place_until_a_region_is_expected() {
        assertThat(Expected.ANYWHERE.judge(raw("POINT (52.37 4.90)"), Crs.WGS84))
                .isEqualTo(FITS);
        assertThat(NETHERLANDS.judge(raw("POINT (52.37 4.90)"), Crs.WGS84)).isEqualTo(SWAPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "Dutch grid, 121000, 487000, 4326, 28992",
        "degrees, 4.9, 52.37, 28992, 4326",
        "web map, 545000, 6867000, 4326, 3857",
        "web map, 545000, 6867000, 28992, 3857",
        "UTM zone 31, 629000, 5804000, 28992, 25831"
    })
    void coordinates_of_another_system_are_recognised(String what, double x, double y, int said, int really) {
        assertThat(NETHERLANDS.judge(new Box(x, y, x, y), new Crs(said)))
                .as(what)
                .isEqualTo(new Whereabouts.OtherSystem(new Crs(really), false));
    }

    @Test
    void the_belgian_grids_are_told_apart() {
        assertThat(BELGIUM.looksLike(new Box(152_000, 212_000, 153_000, 213_000)))
                .contains(new Crs(31370));
        assertThat(BELGIUM.looksLike(new Box(652_000, 712_000, 653_000, 713_000)))
                .contains(new Crs(3812));
    }

    @Test
    void another_system_may_be_the_wrong_way_round_as_well() {
        assertThat(NETHERLANDS.judge(raw("POINT (52.37 4.90)"), Crs.RD))
                .isEqualTo(new Whereabouts.OtherSystem(Crs.WGS84, true));
    }

    @Test
    void what_no_reading_puts_in_the_region_lies_elsewhere() {
        assertThat(NETHERLANDS.judge(raw("POINT (0 0)"), Crs.WGS84)).isEqualTo(ELSEWHERE);
        assertThat(NETHERLANDS.judge(raw("POINT (2.35 48.86)"), Crs.WGS84)).isEqualTo(ELSEWHERE);
        assertThat(NETHERLANDS.judge(raw("LINESTRING (4.9 52.37, 0 0)"), Crs.WGS84))
                .isEqualTo(ELSEWHERE);
    }

    @Test
    void a_geometry_without_usable_coordinates_is_left_to_repair() {
        assertThat(NETHERLANDS.judge(raw("POINT EMPTY"), Crs.WGS84)).isEqualTo(FITS);
        assertThat(NETHERLANDS.judge(new GeometryFactory().createPoint(new Coordinate(Double.NaN, 52)), Crs.WGS84))
                .isEqualTo(FITS);
    }

    @Test
    void a_system_without_a_known_area_is_judged_by_the_region_alone() {
        Crs gaussKrueger = new Crs(31467);
        assertThat(AreaOfUse.of(gaussKrueger)).isEmpty();
        assertThat(NETHERLANDS.judge(raw("POINT (3500000 5800000)"), gaussKrueger))
                .isEqualTo(ELSEWHERE);
        assertThat(Expected.ANYWHERE.judge(raw("POINT (3500000 5800000)"), gaussKrueger))
                .isEqualTo(FITS);
    }

    @Test
    void the_bulk_of_a_data_set_says_where_the_rest_is_expected() {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            shapes.add(Drawn.wgs84("POINT (4." + (i + 70) + " 52." + (i + 20) + ")"));
        }
        shapes.add(Drawn.wgs84("POINT (52.37 4.90)"));
        Expected around = Expected.around(shapes);
        assertThat(around.judge(raw("POINT (52.37 4.90)"), Crs.WGS84)).isEqualTo(SWAPPED);
        assertThat(around.judge(raw("POINT (5.1 52.1)"), Crs.WGS84)).isEqualTo(FITS);
        assertThat(around.judge(raw("POINT (121000 487000)"), Crs.RD)).isEqualTo(FITS);
    }

    @Test
    void a_handful_of_shapes_says_nothing() {
        assertThat(Expected.around(List.of(Drawn.wgs84("POINT (4.9 52.4)")))).isEqualTo(Expected.ANYWHERE);
        assertThat(Expected.around(List.of())).isEqualTo(Expected.ANYWHERE);
    }
}
