package org.koppelkansen.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.results.told.Telling;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.share.TableGame;

/// Why some rules may be told to who does not know all costs: what another party's works cost plays no part in them.
class TellingLaws {
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_party_that_costs_more_everywhere_alike_changes_nobodys_gain_and_no_objection(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        List<String> players = List.of("A", "B", "C", "D").subList(0, dice.nextInt(2, 5));
        long[] cents = savingGame(dice, players.size());
        int costly = dice.nextInt(players.size());
        long more = dice.nextLong(1, 100_000_000);
        long[] dearer = cents.clone();
        for (int mask = 0; mask < dearer.length; mask++) {
            dearer[mask] += (mask & (1 << costly)) == 0 ? 0 : more;
        }
        for (SharingRule rule : Telling.BY_SAVINGS) {
            assertThat(told(players, dearer, rule)).as(rule.key()).isEqualTo(told(players, cents, rule));
        }
    }

    @Test
    void by_the_other_rules_it_does_so_that_they_are_kept_back() {
        List<String> players = List.of("A", "B");
        assertThat(told(players, new long[] {0, 800, 1100, 1100}, SharingRule.ALONE_PROPORTIONAL))
                .as("B costs a thousand more, alone and together")
                .isNotEqualTo(told(players, new long[] {0, 800, 2100, 2100}, SharingRule.ALONE_PROPORTIONAL));
    }

    /// Groups save at random, never nothing less than their parts.
    private static long[] savingGame(SplittableRandom dice, int players) {
        long[] cents = new long[1 << players];
        for (int mask = 1; mask < cents.length; mask++) {
            long alone = 0;
            for (int i = 0; i < players; i++) {
                alone += (mask & (1 << i)) == 0 ? 0 : 1_000_000L * (i + 1);
            }
            int size = Integer.bitCount(mask);
            cents[mask] = alone - (size == 1 ? 0 : dice.nextLong(100_000L * size * size));
        }
        return cents;
    }

    /// What is told of a rule to who sees the figures only: gains, objection, or why there is no answer.
    private static List<Object> told(List<String> players, long[] cents, SharingRule rule) {
        return switch (new ShareCosts(TableGame.of(players, cents), ShareCosts.Terms.PLAIN).by(rule)) {
            case Sharing.Refused refused -> List.of(refused.reason());
            case Sharing.Shared shared ->
                List.of(shared.shares().stream().map(share -> share.gain()).toList(), shared.stability());
        };
    }
}
