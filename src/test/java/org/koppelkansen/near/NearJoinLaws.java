package org.koppelkansen.near;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.space.Scatter;
import org.koppelkansen.space.Shape;

class NearJoinLaws {
    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_sweep_finds_just_the_pairs_that_comparing_all_with_all_finds(long seed) {
        Town town = Town.of(seed);

        long[] swept = NearJoin.pairs(town.timed, town.pairing, town.gapDays);

        assertThat(swept).as("seed %s", seed).containsExactly(town.comparedAllWithAll());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void packed_distances_are_those_of_the_geometry_library(long seed) {
        List<Shape> shapes = new Scatter(seed, 300).shapes(30);
        PackedShapes packed = PackedShapes.of(shapes);
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = 0; j < shapes.size(); j++) {
                double expected = shapes.get(i).distance(shapes.get(j));
                assertThat(Exact.distance(packed, i, packed, j))
                        .as("seed %s, %s and %s", seed, i, j)
                        .isCloseTo(expected, within(1e-7));
                assertThat(Exact.within(packed, i, packed, j, 15))
                        .as("seed %s, %s and %s", seed, i, j)
                        .isEqualTo(expected <= 15);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_thread_finds_what_two_find(long seed) throws Exception {
        Town town = Town.of(seed);
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            long[] alone = one.submit(() -> NearJoin.pairs(town.timed, town.pairing, town.gapDays))
                    .get();

            assertThat(alone).containsExactly(NearJoin.pairs(town.timed, town.pairing, town.gapDays));
        }
    }

    /// A seeded town with doubt, owners and reaches that differ from pair to pair.
    record Town(TimedShapes timed, Pairing pairing, int gapDays) {
        static Town of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = random.nextInt(2, 140);
            double side = new double[] {50, 600, 40_000}[random.nextInt(3)];
            TimedShapes timed = new TimedShapes(0, 0);
            for (Shape shape : new Scatter(seed, side).shapes(size)) {
                int from = random.nextInt(1000);
                timed.add(
                        shape, from, from + random.nextInt(1, 300), random.nextInt(10) == 0 ? random.nextInt(100) : 0);
            }
            return new Town(timed, new DifferentOwners(random.nextInt(1, 5)), random.nextInt(-1, 90));
        }

        long[] comparedAllWithAll() {
            List<Long> pairs = new ArrayList<>();
            int size = timed.size();
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    if (timed.timesMeet(i, j, gapDays)
                            && pairing.wanted(i, j)
                            && Exact.within(timed.shapes, i, timed.shapes, j, timed.reach(pairing, i, j))) {
                        pairs.add((long) i << 32 | j);
                    }
                }
            }
            return pairs.stream().mapToLong(Long::longValue).toArray();
        }
    }

    record DifferentOwners(int owners) implements Pairing {
        @Override
        public boolean wanted(int i, int j) {
            return owners == 1 || i % owners != j % owners;
        }

        @Override
        public double reach(int i, int j) {
            return 5 + (i + j) % 11;
        }

        @Override
        public double largestReach() {
            return 15;
        }
    }
}
