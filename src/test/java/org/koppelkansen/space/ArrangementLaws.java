package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class ArrangementLaws {
    private static final Percentage A_MILLIONTH = Percentage.withPercentage(1e-4);

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_cells_are_as_large_as_the_union_and_those_of_each_ground_as_that_ground(long seed) {
        List<Shape> grounds = grounds(seed);
        List<Geometry> areas = grounds.stream().map(g -> Polygons.in(g.jts())).toList();

        Arrangement arrangement = Arrangement.of(grounds);

        assertThat(arrangement.area())
                .as("seed %s", seed)
                .isCloseTo(UnaryUnionOp.union(areas).getArea(), A_MILLIONTH);
        for (int i = 0; i < grounds.size(); i++) {
            assertThat(arrangement.areaOf(i))
                    .as("seed %s, ground %s", seed, i)
                    .isCloseTo(areas.get(i).getArea(), A_MILLIONTH);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_grounds_share_just_the_cells_that_name_both(long seed) {
        List<Shape> grounds = grounds(seed);
        Arrangement arrangement = Arrangement.of(grounds);
        for (int i = 0; i < grounds.size(); i++) {
            for (int j = i + 1; j < grounds.size(); j++) {
                List<Integer> both = List.of(i, j);
                double shared = arrangement.cells().stream()
                        .filter(cell -> cell.members().containsAll(both))
                        .mapToDouble(Arrangement.Cell::area)
                        .sum();
                assertThat(shared)
                        .as("seed %s, grounds %s", seed, both)
                        .isCloseTo(grounds.get(i).sharedArea(grounds.get(j)), within(1e-4));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cells_have_each_their_own_members_in_order(long seed) {
        List<List<Integer>> members = Arrangement.of(grounds(seed)).cells().stream()
                .map(Arrangement.Cell::members)
                .toList();

        assertThat(members).as("seed %s", seed).doesNotHaveDuplicates().allMatch(m -> m.equals(sorted(m)));
    }

    @Test
    void equal_grounds_are_one_cell_and_neighbours_that_touch_share_none() {
        Arrangement arrangement = Arrangement.of(List.of(square(0, 10), square(0, 10), square(10, 20)));

        assertThat(arrangement.cells())
                .extracting(Arrangement.Cell::members)
                .containsExactly(List.of(0, 1), List.of(2));
        assertThat(arrangement.area()).isCloseTo(200, within(1e-6));
    }

    @Test
    void a_ground_inside_another_leaves_a_ring() {
        Arrangement arrangement = Arrangement.of(List.of(square(0, 10), square(2, 4)));

        assertThat(arrangement.cells())
                .extracting(Arrangement.Cell::members, cell -> Math.round(cell.area()))
                .containsExactly(tuple(List.of(0), 80L), tuple(List.of(0, 1), 20L));
    }

    @Test
    void a_sliver_thinner_than_the_grid_does_no_harm() {
        Arrangement arrangement = Arrangement.of(List.of(square(0, 10), square(1e-9, 10), square(10 - 1e-9, 20)));

        assertThat(arrangement.area()).isCloseTo(200, within(1e-5));
    }

    private static List<Integer> sorted(List<Integer> members) {
        return members.stream().sorted().toList();
    }

    /// Areas as they are and lines made trenches, with some twice and some a little larger.
    private static List<Shape> grounds(long seed) {
        List<Shape> grounds = new ArrayList<>();
        for (Shape shape : new Scatter(seed, seed % 3 == 0 ? 60 : 300).shapes(12)) {
            grounds.add(shape.dimension() == 2 && seed % 2 == 0 ? shape : shape.widened(1.5, true));
        }
        IntStream.range(0, (int) (seed % 3)).forEach(i -> {
            grounds.add(grounds.get(i));
            grounds.add(grounds.get(i).widened(1, false));
        });
        return grounds;
    }

    /// Ten metres from south to north.
    private static Shape square(double west, double east) {
        Envelope box = new Envelope(120_000 + west, 120_000 + east, 487_000, 487_010);
        return Shape.of(new GeometryFactory().toGeometry(box), Crs.RD);
    }
}
