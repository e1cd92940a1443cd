package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.koppelkansen.space.Drawn.rd;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

class ShapeTest {
    private static final String MIXED =
            "GEOMETRYCOLLECTION (POINT (50 50), LINESTRING (0 0, 20 0), POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0)))";

    @Test
    void an_empty_geometry_is_no_shape() {
        assertThatThrownBy(() -> rd("POLYGON EMPTY")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rd("GEOMETRYCOLLECTION (POINT EMPTY)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void heights_and_empty_parts_are_dropped() {
        assertThat(rd("LINESTRING Z (0 0 5, 1 1 6)")).isEqualTo(rd("LINESTRING (0 0, 1 1)"));
        assertThat(rd("GEOMETRYCOLLECTION (POINT EMPTY, POINT (1 2))").toJts().getNumGeometries())
                .isEqualTo(1);
    }

    @Test
    void what_the_caller_does_with_its_geometry_does_not_reach_the_shape() {
        Geometry raw = Drawn.raw("POINT (1 2)");
        Shape shape = Shape.of(raw, Crs.RD);
        ((Point) raw).getCoordinateSequence().setOrdinate(0, 0, 9);
        ((Point) shape.toJts()).getCoordinateSequence().setOrdinate(0, 0, 9);
        assertThat(shape).isEqualTo(rd("POINT (1 2)"));
    }

    @Test
    void equal_shapes_have_equal_hash_codes_whatever_the_sign_of_zero() {
        Shape plus = rd("POINT (0 1)");
        Shape minus = rd("POINT (-0.0 1)");
        assertThat(minus).isEqualTo(plus).hasSameHashCodeAs(plus);
    }

    @Test
    void shared_area_counts_the_areas_in_mixed_collections() {
        Shape mixed = rd(MIXED);
        assertThat(mixed.sharedArea(rd("POLYGON ((5 -5, 15 -5, 15 15, 5 15, 5 -5))")))
                .isEqualTo(50);
        assertThat(mixed.sharedArea(mixed)).isEqualTo(100);
        assertThat(mixed.sharedArea(rd("LINESTRING (0 5, 10 5)"))).isZero();
    }

    @Test
    void shared_area_counts_overlapping_parts_of_a_collection_once() {
        Shape twice = rd("GEOMETRYCOLLECTION (POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0)),"
                + " POLYGON ((5 0, 15 0, 15 10, 5 10, 5 0)), POINT (3 3))");
        assertThat(twice.sharedArea(rd("POLYGON ((0 0, 20 0, 20 5, 0 5, 0 0))")))
                .isEqualTo(75);
    }

    @Test
    void a_widened_line_ends_flat_and_a_point_beside_it_stays_round() {
        assertThat(rd("LINESTRING (0 0, 100 0)").widened(2, true).area()).isEqualTo(400, within(1e-9));
        assertThat(rd("LINESTRING (0 0, 100 0)").widened(2, false).area()).isBetween(412.0, 412.6);
        assertThat(rd("POINT (0 0)").widened(2, true).area()).isBetween(12.4, 12.6);
        assertThat(rd("GEOMETRYCOLLECTION (LINESTRING (0 0, 100 0), POINT (200 0))")
                        .widened(2, true)
                        .area())
                .isBetween(412.0, 412.6);
        assertThat(rd(MIXED).widened(1, true).intersects(rd("POINT (20.5 0)"))).isFalse();
    }

    @Test
    void a_point_on_a_collection_lies_on_it() {
        Shape mixed = rd(MIXED);
        assertThat(mixed.pointOn().intersects(mixed)).isTrue();
        assertThat(mixed.pointOn().dimension()).isZero();
    }

    @Test
    void distance_and_intersection_reach_into_collections() {
        assertThat(rd(MIXED).distance(rd("POINT (53 54)"))).isEqualTo(5);
        assertThat(rd(MIXED).intersects(rd("POINT (15 0)"))).isTrue();
    }

    @Test
    void shapes_in_different_systems_are_not_compared() {
        assertThatThrownBy(() -> rd("POINT (1 2)").distance(Drawn.wgs84("POINT (1 2)")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
