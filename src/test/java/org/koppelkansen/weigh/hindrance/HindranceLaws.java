package org.koppelkansen.weigh.hindrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Work;

class HindranceLaws {
    private static final HindranceRules RULES = HindranceRules.shipped();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static List<Work> works(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            works.add(StreetWorks.seeded("w" + i, random));
        }
        return works;
    }

    private static double index(Map<Mode, HindranceLevel> levels, Mode mode) {
        return index(Objects.requireNonNull(levels.get(mode)));
    }

    /// The index, or -1 where it is unknown: below anything that is known.
    private static double index(HindranceLevel level) {
        return switch (level) {
            case HindranceLevel.Known known -> known.index();
            case HindranceLevel.Unknown unused -> -1;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_index_is_0_to_5_in_tenths_and_says_why(long seed) {
        int days = (int) (seed % 200);
        RULES.of(works(seed, 1 + (int) (seed % 5)), days).forEach((mode, level) -> {
            switch (level) {
                case HindranceLevel.Known known -> {
                    assertThat(known.index()).isBetween(0.0, 5.0);
                    assertThat(Math.round(known.index() * 10) / 10.0).isEqualTo(known.index());
                    assertThat(known.cause().nl()).endsWith(".");
                    assertThat(known.cause().en()).endsWith(".");
                }
                case HindranceLevel.Unknown unknown ->
                    assertThat(unknown.why().nl()).endsWith(".");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_days_never_lower_an_index_and_make_nothing_known_or_unknown(long seed) {
        List<Work> works = works(seed, 3);
        Map<Mode, HindranceLevel> before = RULES.of(works, 0);
        for (int days = 1; days < 120; days += 7) {
            Map<Mode, HindranceLevel> after = RULES.of(works, days);
            for (Mode mode : Mode.values()) {
                assertThat(after.get(mode)).hasSameClassAs(before.get(mode));
                assertThat(index(after, mode)).isGreaterThanOrEqualTo(index(before, mode));
            }
            before = after;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_work_never_lowers_an_index_and_only_makes_a_0_unknown(long seed) {
        List<Work> works = works(seed, 4);
        for (int members = 1; members < works.size(); members++) {
            Map<Mode, HindranceLevel> few = RULES.of(works.subList(0, members), 40);
            Map<Mode, HindranceLevel> more = RULES.of(works.subList(0, members + 1), 40);
            for (Mode mode : Mode.values()) {
                if (index(few, mode) > 0 || more.get(mode) instanceof HindranceLevel.Known) {
                    assertThat(index(more, mode)).isGreaterThanOrEqualTo(index(few, mode));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void works_together_have_the_highest_index_of_the_members_on_the_same_days(long seed) {
        List<Work> works = works(seed, 4);
        Map<Mode, HindranceLevel> together = RULES.of(works, 40);
        for (Mode mode : Mode.values()) {
            List<HindranceLevel> levels = works.stream()
                    .map(work ->
                            Objects.requireNonNull(RULES.of(List.of(work), 40).get(mode)))
                    .toList();
            double highest =
                    levels.stream().mapToDouble(HindranceLaws::index).max().orElseThrow();
            boolean allKnown = levels.stream().allMatch(HindranceLevel.Known.class::isInstance);
            if (highest > 0 || allKnown) {
                assertThat(index(together, mode)).isEqualTo(highest);
            } else {
                assertThat(together.get(mode)).isInstanceOf(HindranceLevel.Unknown.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_works_plays_no_part(long seed) {
        List<Work> works = works(seed, 5);
        List<Work> shuffled = new ArrayList<>(works);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(RULES.of(shuffled, 40)).isEqualTo(RULES.of(works, 40));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_facts_of_the_street_nothing_is_known_however_long_it_takes(long seed) {
        Work work = StreetWorks.along("w", (int) (seed * 3), Traffic.UNKNOWN);
        assertThat(RULES.of(List.of(work), (int) seed * 10).values())
                .allMatch(HindranceLevel.Unknown.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_0_is_never_made_of_missing_facts(long seed) {
        Work work = StreetWorks.seeded("w", new SplittableRandom(seed));
        RULES.of(List.of(work), 40).forEach((mode, level) -> {
            boolean told = work.place()
                    .map(place -> !place.traffic().taken().isEmpty()
                            || !place.traffic().routes().equals(Traffic.Routes.UNKNOWN))
                    .orElse(false);
            if (index(level) == 0) {
                assertThat(told).as(mode.key()).isTrue();
            }
        });
    }
}
