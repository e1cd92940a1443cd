package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class ShapeRepairLaws {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    static List<Long> seeds() {
        return LongStream.range(0, 500).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_comes_in_comes_out_valid_and_not_empty(long seed) {
        Geometry raw = broken(new Random(seed));
        Shape shape = ShapeRepair.repair(raw, Crs.RD, List.of()).shape().orElseThrow();
        assertThat(shape.toJts().isValid()).as("seed %d: %s", seed, raw).isTrue();
        assertThat(shape.toJts().isEmpty()).as("seed %d", seed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_repaired_needs_no_repair(long seed) {
        Repaired once = ShapeRepair.repair(broken(new Random(seed)), Crs.RD, List.of());
        Repaired twice = ShapeRepair.repair(once.shape().orElseThrow().toJts(), Crs.RD, List.of());
        assertThat(twice).as("seed %d", seed).isEqualTo(new Repaired(once.shape(), List.of(), 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void repair_stays_within_the_hull_of_what_came_in(long seed) {
        Geometry raw = broken(new Random(seed));
        Geometry repaired =
                ShapeRepair.repair(raw, Crs.RD, List.of()).shape().orElseThrow().toJts();
        Geometry hull = raw.convexHull();
        assertThat(repaired.getArea()).as("seed %d", seed).isLessThanOrEqualTo(hull.getArea() + 1e-6);
        assertThat(hull.buffer(1e-6).covers(repaired)).as("seed %d", seed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_repair_is_never_silent(long seed) {
        Geometry raw = broken(new Random(seed));
        Repaired repaired = ShapeRepair.repair(raw, Crs.RD, List.of());
        if (!raw.isValid() || repaired.areaGained() != 0) {
            assertThat(repaired.flaws()).as("seed %d", seed).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_ground_gained_is_the_difference_in_area(long seed) {
        Polygon raw = polygon(new Random(seed));
        Repaired repaired = ShapeRepair.repair(raw, Crs.RD, List.of());
        if (repaired.shape().orElseThrow().dimension() == 2 && raw.getNumInteriorRing() == 0) {
            assertThat(raw.getArea() + repaired.areaGained())
                    .as("seed %d", seed)
                    .isCloseTo(repaired.shape().get().area(), offset(1e-6));
        }
    }

    /// One to four polygons with random, mostly crossing rings: some on a coarse grid, so that edges coincide.
    private static Geometry broken(Random random) {
        Polygon[] parts = new Polygon[1 + random.nextInt(4)];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = polygon(random);
        }
        return parts.length == 1 ? parts[0] : FACTORY.createMultiPolygon(parts);
    }

    private static Polygon polygon(Random random) {
        boolean coarse = random.nextBoolean();
        LinearRing shell = ring(random, 3 + random.nextInt(12), coarse);
        LinearRing[] holes = new LinearRing[random.nextInt(3)];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = random.nextInt(8) == 0 ? shell : ring(random, 3 + random.nextInt(4), coarse);
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private static LinearRing ring(Random random, int corners, boolean coarse) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            ring.add(
                    coarse
                            ? new Coordinate(120_000 + random.nextInt(6), 487_000 + random.nextInt(6))
                            : new Coordinate(120_000 + 100 * random.nextDouble(), 487_000 + 100 * random.nextDouble()));
        }
        ring.add(ring.getFirst().copy());
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }
}
