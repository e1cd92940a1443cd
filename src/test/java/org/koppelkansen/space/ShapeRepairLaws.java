package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class ShapeRepairLaws {
    static List<Long> seeds() {
        return LongStream.range(0, 500).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_comes_in_comes_out_valid_and_not_empty(long seed) {
        Geometry raw = BrokenRings.drawn(new Random(seed));
        Shape shape = ShapeRepair.repair(raw, Crs.RD, List.of()).shape().orElseThrow();
        assertThat(shape.toJts().isValid()).as("seed %d: %s", seed, raw).isTrue();
        assertThat(shape.toJts().isEmpty()).as("seed %d", seed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_repaired_needs_no_repair(long seed) {
        Repaired once = ShapeRepair.repair(BrokenRings.drawn(new Random(seed)), Crs.RD, List.of());
        Repaired twice = ShapeRepair.repair(once.shape().orElseThrow().toJts(), Crs.RD, List.of());
        assertThat(twice).as("seed %d", seed).isEqualTo(new Repaired(once.shape(), List.of(), 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void repair_stays_within_the_hull_of_what_came_in(long seed) {
        Geometry raw = BrokenRings.drawn(new Random(seed));
        Geometry repaired =
                ShapeRepair.repair(raw, Crs.RD, List.of()).shape().orElseThrow().toJts();
        Geometry hull = raw.convexHull();
        assertThat(repaired.getArea()).as("seed %d", seed).isLessThanOrEqualTo(hull.getArea() + 1e-6);
        assertThat(hull.buffer(1e-6).covers(repaired)).as("seed %d", seed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void of_any_mixture_the_usable_is_kept_and_the_rest_is_named(long seed) {
        Geometry raw = BrokenRings.mixture(new Random(seed));
        Repaired repaired = ShapeRepair.repair(raw, Crs.RD, List.of());
        assertThat(repaired.shape().isPresent() || repaired.flaws().contains(ShapeFlaw.NOT_A_NUMBER))
                .as("seed %d", seed)
                .isTrue();
        repaired.shape().ifPresent(shape -> {
            assertThat(shape.toJts().isValid()).as("seed %d", seed).isTrue();
            assertThat(ShapeRepair.repair(shape.toJts(), Crs.RD, List.of()))
                    .as("seed %d", seed)
                    .isEqualTo(new Repaired(repaired.shape(), List.of(), 0));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_repair_is_never_silent(long seed) {
        Geometry raw = BrokenRings.drawn(new Random(seed));
        Repaired repaired = ShapeRepair.repair(raw, Crs.RD, List.of());
        if (!raw.isValid() || repaired.areaGained() != 0) {
            assertThat(repaired.flaws()).as("seed %d", seed).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_ground_gained_is_the_difference_in_area(long seed) {
        Polygon raw = BrokenRings.polygon(new Random(seed));
        Repaired repaired = ShapeRepair.repair(raw, Crs.RD, List.of());
        if (repaired.shape().orElseThrow().dimension() == 2 && raw.getNumInteriorRing() == 0) {
            assertThat(raw.getArea() + repaired.areaGained())
                    .as("seed %d", seed)
                    .isCloseTo(repaired.shape().get().area(), offset(1e-6));
        }
    }
}
