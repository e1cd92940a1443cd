package org.koppelkansen.near;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /// Large enough for several chunks of shapes and several pieces of tiles, which small towns never are.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void in_a_city_one_thread_and_two_find_what_asking_work_by_work_finds(long seed) throws Exception {
        TimedShapes city = CityOfWorks.of(seed, 40_000);
        Pairing pairing = Pairing.within(15);
        long[] pairs = NearJoin.pairs(city, pairing, 0);
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            assertThat(one.submit(() -> NearJoin.pairs(city, pairing, 0)).get()).containsExactly(pairs);
        }

        NearIndex index = new NearIndex(city, pairing, 0);
        long[] asked = IntStream.range(0, city.size())
                .boxed()
                .flatMapToLong(
                        i -> Arrays.stream(index.near(i)).filter(j -> j > i).mapToLong(j -> (long) i << 32 | j))
                .toArray();
        assertThat(pairs).hasSizeGreaterThan(10_000).containsExactly(asked);
    }

    /// Ten countries over ten thousand points: by tiles the size of the points that would be 40 billion.
    @Test
    void a_few_shapes_as_large_as_a_country_do_not_fill_memory() {
        TimedShapes timed = new TimedShapes(0, 0);
        for (int i = 0; i < 10_000; i++) {
            timed.chains().path(100_000 + 10 * i, 400_000 + i % 7);
            timed.add(0, 10, 0);
        }
        for (int i = 0; i < 10; i++) {
            timed.chains().shell(0, 300_000, 300_000, 300_000, 300_000, 600_000, 0, 600_000, 0, 300_000);
            timed.add(0, 10, 0);
        }

        assertThat(NearJoin.pairs(timed, Pairing.within(1), 0)).hasSize(10 * 10_000 + 45);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_pieces_of_one_straight_line_lie_as_far_apart_as_the_gap_between_them(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int line = 0; line < 1000; line++) {
            double x = random.nextDouble(-1, 1);
            double y = random.nextDouble(-1, 1) * (random.nextBoolean() ? 1e-6 : 1);
            double[] at = random.doubles(4).sorted().toArray();
            PackedShapes pieces = new PackedShapes(2, 4);
            pieces.path(at[0] * x, at[0] * y, at[1] * x, at[1] * y);
            pieces.endShape();
            pieces.path(at[2] * x, at[2] * y, at[3] * x, at[3] * y);
            pieces.endShape();

            assertThat(Exact.distance(pieces, 0, pieces, 1))
                    .as("seed %s, line %s", seed, line)
                    .isCloseTo((at[2] - at[1]) * Math.hypot(x, y), within(1e-9));
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
