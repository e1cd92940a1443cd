package org.koppelkansen.near;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.space.Scatter;
import org.koppelkansen.space.Shape;

class NearIndexLaws {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_any_adding_and_removing_near_is_what_comparing_with_all_finds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        NearJoinLaws.Town town = NearJoinLaws.Town.of(seed);
        NearIndex index = new NearIndex(town.timed(), town.pairing(), town.gapDays());
        List<Shape> newcomers = new Scatter(seed + 1_000_000, 500).shapes(40);
        for (Shape newcomer : newcomers) {
            int from = random.nextInt(1000);
            int added = index.add(newcomer, from, from + 100, 0);
            int gone = random.nextInt(added);
            if (index.contains(gone)) {
                index.remove(gone);
            }
        }

        TimedShapes timed = town.timed();
        for (int i = 0; i < timed.size(); i++) {
            if (index.contains(i)) {
                int one = i;
                int[] expected = IntStream.range(0, timed.size())
                        .filter(j -> j != one && index.contains(j))
                        .filter(j -> timed.timesMeet(one, j, town.gapDays())
                                && town.pairing().wanted(one, j)
                                && Exact.within(
                                        timed.shapes, one, timed.shapes, j, timed.reach(town.pairing(), one, j)))
                        .toArray();
                assertThat(index.near(i)).as("seed %s, shape %s", seed, i).containsExactly(expected);
            }
        }
    }

    @Test
    void a_shape_that_was_removed_is_not_there_to_be_asked_for_or_removed_again() {
        NearIndex index = new NearIndex(new TimedShapes(0, 0), Pairing.within(15), 0);
        int i = index.add(new Scatter(1, 100).shapes(1).getFirst(), 0, 10, 0);
        index.remove(i);

        assertThat(index.contains(i)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> index.remove(i));
        assertThatIllegalArgumentException().isThrownBy(() -> index.near(i));
    }
}
