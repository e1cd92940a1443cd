package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.koppelkansen.space.Drawn.raw;
import static org.koppelkansen.space.Drawn.rd;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ShapeRepairTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (1 2)",
                "MULTIPOINT ((1 2), (3 4))",
                "LINESTRING (0 0, 10 10, 10 0, 0 10)",
                "MULTILINESTRING ((0 0, 1 1), (5 5, 6 6))",
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 4, 4 4, 4 2, 2 2))",
                "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))"
            })
    void a_valid_geometry_comes_back_as_it_is(String wkt) {
        assertThat(repair(wkt)).isEqualTo(new Repaired(Optional.of(rd(wkt)), List.of(), 0));
    }

    @Test
    void heights_are_dropped_without_a_flaw() {
        Repaired repaired = repair("POLYGON Z ((0 0 1, 4 0 2, 4 4 3, 0 0 1))");
        assertThat(repaired.flaws()).isEmpty();
        assertThat(repaired.shape()).contains(rd("POLYGON ((0 0, 4 0, 4 4, 0 0))"));
    }

    @Test
    void a_bow_tie_keeps_both_its_triangles() {
        Repaired repaired = repair("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
        assertThat(repaired.flaws()).containsExactly(ShapeFlaw.SELF_INTERSECTION);
        assertThat(repaired.shape().orElseThrow().area()).isEqualTo(50, within(1e-9));
        assertThat(repaired.areaGained()).isEqualTo(50, within(1e-9));
    }

    @Test
    void a_lopsided_figure_eight_keeps_its_small_lobe() {
        Repaired repaired = repair("POLYGON ((0 0, 100 100, 100 90, 90 100, 0 100, 0 0))");
        assertThat(repaired.flaws()).containsExactly(ShapeFlaw.SELF_INTERSECTION);
        assertThat(repaired.shape().orElseThrow().toJts().getNumGeometries()).isEqualTo(2);
    }

    @Test
    void ground_that_a_ring_runs_around_twice_counts_once() {
        Repaired repaired = repair("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0, 10 0, 10 10, 0 10, 0 0))");
        assertThat(repaired.flaws()).containsExactly(ShapeFlaw.SELF_INTERSECTION);
        assertThat(repaired.shape().orElseThrow().area()).isEqualTo(100);
        assertThat(repaired.areaGained()).isEqualTo(-100);
    }

    @Test
    void a_spike_is_cut_off() {
        Repaired repaired = repair("POLYGON ((0 0, 10 0, 10 5, 30 5, 10 5, 10 10, 0 10, 0 0))");
        assertThat(repaired.flaws()).containsExactly(ShapeFlaw.SELF_INTERSECTION);
        assertThat(repaired.shape().orElseThrow().box()).isEqualTo(new Box(0, 0, 10, 10));
        assertThat(repaired.areaGained()).isZero();
    }

    @Test
    void holes_over_one_another_become_one() {
        Repaired repaired = repair(
                "POLYGON ((0 0, 20 0, 20 20, 0 20, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2), (4 4, 4 12, 12 12, 12 4, 4 4))");
        assertThat(repaired.shape().orElseThrow().area()).isEqualTo(400 - 36 - 64 + 16);
        assertThat(repaired.areaGained()).isEqualTo(16);
        assertThat(repaired.flaws()).hasSize(1);
    }

    @Test
    void a_hole_in_a_hole_leaves_the_outer_one() {
        Repaired repaired = repair(
                "POLYGON ((0 0, 20 0, 20 20, 0 20, 0 0), (2 2, 2 12, 12 12, 12 2, 2 2), (4 4, 4 6, 6 6, 6 4, 4 4))");
        assertThat(repaired.flaws()).containsExactly(ShapeFlaw.RINGS_MISPLACED);
        assertThat(repaired.shape().orElseThrow().area()).isEqualTo(300);
    }

    @Test
    void a_hole_outside_its_polygon_is_a_polygon_of_its_own() {
        Repaired repaired = repair("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (20 0, 25 0, 25 5, 20 5, 20 0))");
        assertThat(repaired.flaws()).containsExactly(ShapeFlaw.RINGS_MISPLACED);
        assertThat(repaired.shape().orElseThrow().area()).isEqualTo(125);
        assertThat(repaired.areaGained()).isEqualTo(50);
    }

    @Test
    void a_ring_delivered_again_as_its_own_hole_is_left_out() {
        Repaired repaired = repair("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (0 0, 10 0, 10 10, 0 10, 0 0))");
        assertThat(repaired.shape().orElseThrow().area()).isEqualTo(100);
        assertThat(repaired.areaGained()).isEqualTo(100);
        assertThat(repaired.flaws()).hasSize(1);
    }

    @Test
    void parts_over_one_another_count_once() {
        Repaired overlapping =
                repair("MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((5 0, 15 0, 15 10, 5 10, 5 0)))");
        assertThat(overlapping.flaws()).containsExactly(ShapeFlaw.RINGS_MISPLACED);
        assertThat(overlapping.shape().orElseThrow().area()).isEqualTo(150);
        assertThat(overlapping.areaGained()).isEqualTo(-50);
        Repaired nested = repair("MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((2 2, 4 2, 4 4, 2 4, 2 2)))");
        assertThat(nested.flaws()).containsExactly(ShapeFlaw.RINGS_MISPLACED);
        assertThat(nested.shape()).contains(rd("POLYGON ((0 10, 10 10, 10 0, 0 0, 0 10))"));
    }

    @Test
    void a_point_given_twice_in_a_row_is_kept_once() {
        Repaired line = repair("LINESTRING (0 0, 0 0, 5 5, 5 5, 9 9)");
        assertThat(line.flaws()).containsExactly(ShapeFlaw.REPEATED_POINTS);
        assertThat(line.shape()).contains(rd("LINESTRING (0 0, 5 5, 9 9)"));
        Repaired ring = repair("POLYGON ((0 0, 4 0, 4 4, 0 0, 0 0))");
        assertThat(ring.flaws()).containsExactly(ShapeFlaw.REPEATED_POINTS);
        assertThat(ring.shape()).contains(rd("POLYGON ((0 0, 4 0, 4 4, 0 0))"));
    }

    @Test
    void a_polygon_without_area_stays_as_the_line_that_it_is() {
        Repaired flat = repair("POLYGON ((0 0, 10 0, 5 0, 0 0))");
        assertThat(flat.flaws()).containsExactly(ShapeFlaw.COLLAPSED);
        assertThat(flat.shape().orElseThrow().dimension()).isEqualTo(1);
        assertThat(flat.shape().orElseThrow().length()).isEqualTo(10);
        Repaired thereAndBack = repair("POLYGON ((0 0, 3 4, 0 0))");
        assertThat(thereAndBack.flaws()).containsExactly(ShapeFlaw.COLLAPSED);
        assertThat(thereAndBack.shape().orElseThrow().length()).isEqualTo(5);
    }

    @Test
    void what_is_all_one_point_stays_as_a_point() {
        Repaired polygon = repair("POLYGON ((3 4, 3 4, 3 4, 3 4))");
        assertThat(polygon.shape()).contains(rd("POINT (3 4)"));
        assertThat(polygon.flaws()).containsExactly(ShapeFlaw.REPEATED_POINTS, ShapeFlaw.COLLAPSED);
        assertThat(repair("LINESTRING (3 4, 3 4)").shape()).contains(rd("POINT (3 4)"));
    }

    @Test
    void a_collapsed_part_is_kept_beside_the_sound_ones() {
        Repaired repaired = repair("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 9 5, 5 5, 5 5)))");
        assertThat(repaired.shape())
                .contains(rd("GEOMETRYCOLLECTION (LINESTRING (5 5, 9 5), POLYGON ((0 0, 1 0, 1 1, 0 0)))"));
        assertThat(repaired.flaws()).contains(ShapeFlaw.COLLAPSED);
    }

    @Test
    void a_part_with_a_number_that_is_none_is_left_out() {
        Geometry broken =
                FACTORY.createLineString(new Coordinate[] {new Coordinate(0, 0), new Coordinate(Double.NaN, 1)});
        Geometry far = FACTORY.createPoint(new Coordinate(-1.7e308, 0));
        Repaired mixed = ShapeRepair.repair(
                FACTORY.createGeometryCollection(new Geometry[] {broken, raw("POINT (1 2)")}), Crs.RD, List.of());
        assertThat(mixed.shape()).contains(rd("POINT (1 2)"));
        assertThat(mixed.flaws()).containsExactly(ShapeFlaw.PARTS_DROPPED, ShapeFlaw.NOT_A_NUMBER);
        Repaired nothing = ShapeRepair.repair(far, Crs.RD, List.of());
        assertThat(nothing.shape()).isEmpty();
        assertThat(nothing.flaws()).containsExactly(ShapeFlaw.NOT_A_NUMBER);
    }

    @Test
    void empty_parts_are_left_out() {
        Repaired repaired = repair("MULTIPOLYGON (EMPTY, ((0 0, 1 0, 1 1, 0 0)))");
        assertThat(repaired.flaws()).containsExactly(ShapeFlaw.PARTS_DROPPED);
        assertThat(repaired.shape()).contains(rd("POLYGON ((0 0, 1 0, 1 1, 0 0))"));
    }

    @Test
    void an_empty_geometry_has_no_shape() {
        assertThat(repair("GEOMETRYCOLLECTION EMPTY")).isEqualTo(new Repaired(Optional.empty(), List.of(), 0));
    }

    @Test
    void a_collection_of_one_kind_becomes_its_multi_geometry() {
        Repaired repaired =
                repair("GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1), GEOMETRYCOLLECTION (LINESTRING (2 2, 3 3)))");
        assertThat(repaired.flaws()).isEmpty();
        assertThat(repaired.shape()).contains(rd("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))"));
    }

    @Test
    void a_mixed_collection_keeps_every_part_by_kind() {
        Repaired repaired = repair(
                "GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)), POINT (5 5), LINESTRING (0 0, 1 1), POINT (6 6))");
        assertThat(repaired.flaws()).isEmpty();
        assertThat(repaired.shape())
                .contains(rd("GEOMETRYCOLLECTION (MULTIPOINT ((5 5), (6 6)), LINESTRING (0 0, 1 1),"
                        + " POLYGON ((0 0, 1 0, 1 1, 0 0)))"));
    }

    @Test
    void known_flaws_are_passed_on_once_in_their_order() {
        Repaired repaired = ShapeRepair.repair(
                raw("POINT (1 2)"),
                Crs.RD,
                List.of(ShapeFlaw.AXES_SWAPPED, ShapeFlaw.UNCLOSED_RING, ShapeFlaw.AXES_SWAPPED));
        assertThat(repaired.flaws()).containsExactly(ShapeFlaw.UNCLOSED_RING, ShapeFlaw.AXES_SWAPPED);
    }

    @Test
    void the_size_of_a_repair_is_in_square_metres_in_degrees_too() {
        Repaired repaired = ShapeRepair.repair(
                raw("POLYGON ((4.9 52.3, 4.91 52.31, 4.91 52.3, 4.9 52.31, 4.9 52.3))"), Crs.WGS84, List.of());
        double width = 0.01 * 111_320 * Math.cos(Math.toRadians(52.3));
        assertThat(repaired.areaGained()).isEqualTo(width * 1_113.2 / 2, within(1000.0));
    }

    @Test
    void axes_are_exchanged_in_a_copy() {
        Geometry raw = raw("LINESTRING (52 4, 53 5)");
        assertThat(ShapeRepair.swapped(raw).toText()).isEqualTo("LINESTRING (4 52, 5 53)");
        assertThat(raw.toText()).isEqualTo("LINESTRING (52 4, 53 5)");
    }

    private static Repaired repair(String wkt) {
        return ShapeRepair.repair(raw(wkt), Crs.RD, List.of());
    }
}
