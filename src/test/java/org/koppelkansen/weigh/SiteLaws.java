package org.koppelkansen.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.works.Work;

/// What a site costs is shared just where works lie beside each other.
class SiteLaws {
    private static final double ROUNDING_CENTS = 200;

    /// Fifteen metres, the widest strip, and the roughness of zones.
    private static final double REACH_METRES = 26;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_work_never_makes_a_site_cheaper(long seed) {
        CommonGround ground = town(seed);
        BitSet set = new BitSet();
        long before = 0;
        for (int i = 0; i < ground.works().size(); i++) {
            set.set(i);
            long after = site(ground, set);
            assertThat(after).as("seed %s, work %s", seed, i).isGreaterThanOrEqualTo(before - (long) ROUNDING_CENTS);
            before = after;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void works_that_lie_beside_nobody_share_nothing(long seed) {
        CommonGround ground = town(seed);
        List<BitSet> each = IntStream.range(0, ground.works().size())
                .mapToObj(SiteLaws::one)
                .toList();
        for (int i = 0; i < each.size(); i++) {
            for (int j = i + 1; j < each.size(); j++) {
                BitSet both = (BitSet) each.get(i).clone();
                both.or(each.get(j));
                if (distance(ground.works(), i, j) > REACH_METRES) {
                    assertThat((double) site(ground, both))
                            .as("seed %s, works %s and %s", seed, i, j)
                            .isCloseTo(
                                    (double) (site(ground, each.get(i)) + site(ground, each.get(j))),
                                    within(ROUNDING_CENTS));
                }
            }
        }
    }

    private static CommonGround town(long seed) {
        return CommonGround.of(CrowdedTown.works(seed, 5), CrowdedTown.RULES);
    }

    private static double distance(List<Work> works, int i, int j) {
        return works.get(i).place().isEmpty() || works.get(j).place().isEmpty()
                ? Double.POSITIVE_INFINITY
                : works.get(i)
                        .place()
                        .get()
                        .footprint()
                        .distance(works.get(j).place().get().footprint());
    }

    private static BitSet one(int work) {
        BitSet one = new BitSet();
        one.set(work);
        return one;
    }

    private static long site(CommonGround ground, BitSet set) {
        SetCost cost = ground.planned(set);
        return LongStream.of(
                        cost.of(CostPart.Kind.SITE).likely().cents(),
                        cost.of(CostPart.Kind.TRAFFIC).likely().cents(),
                        cost.of(CostPart.Kind.NOTICES).likely().cents())
                .sum();
    }
}
