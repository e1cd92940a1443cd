package org.koppelkansen.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Money;

class CostGameTest {
    private static final List<String> MANY =
            IntStream.range(0, 25).mapToObj("P%02d"::formatted).toList();

    @Test
    void no_cost_below_nothing_or_beyond_all_sums_gets_in() {
        assertThatThrownBy(() -> TableGame.of(List.of("A"), new long[] {0, -1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableGame.of(List.of("A"), new long[] {0, Long.MAX_VALUE}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableGame.of(List.of("A"), new long[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableGame.of(List.of("A", "A"), new long[4]))
                .isInstanceOf(IllegalArgumentException.class);
        BitSet one = new BitSet();
        one.set(0);
        for (double quantity : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1, 1e300}) {
            assertThatThrownBy(() -> GroundGame.Layer.of(quantity, Money.ofEuros(1), one))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_dearest_game_of_twenty_overflows_nowhere() {
        long highest = CostGame.HIGHEST.cents();
        TableGame game = Games.of(20, mask -> highest);
        assertThat(LongList.of(Shapley.of(game).rounded(game.players()))).containsOnly(highest / 20);
        GroundGame ground = GroundGame.in(game).orElseThrow();
        assertThat(ground.layers()).hasSize(1);
        assertThat(ground.total()).isEqualTo(CostGame.HIGHEST);
    }

    @Test
    void more_than_twenty_players_are_shared_by_a_sample_with_its_error() {
        FormulaGame game = new FormulaGame(MANY, group -> new Money(1_000L * group.cardinality() + group.length()));
        ShareCosts sharing = new ShareCosts(game, new ShareCosts.Terms(java.util.Map.of(), 500, 7));
        Sharing.Shared shapley = (Sharing.Shared) sharing.by(SharingRule.SHAPLEY);
        assertThat(shapley.standardError()).isPresent();
        assertThat(shapley.stability()).isInstanceOf(Stability.Unchecked.class);
        assertThat(shapley.shares().stream()
                        .mapToLong(share -> share.share().cents())
                        .sum())
                .isEqualTo(game.total().cents());
        assertThat(sharing.by(SharingRule.NUCLEOLUS)).isInstanceOf(Sharing.Refused.class);
        assertThat(sharing.by(SharingRule.SERIAL)).isInstanceOf(Sharing.Refused.class);
        assertThat(sharing.by(SharingRule.SEPARABLE)).isInstanceOf(Sharing.Shared.class);
    }

    @Test
    void ground_of_a_hundred_owners_is_exact_and_in_the_core() {
        GroundGame ground = Games.ground(100, 5_000, 3);
        Sharing.Shared shared = (Sharing.Shared) new ShareCosts(ground, ShareCosts.Terms.PLAIN).by(SharingRule.SHAPLEY);
        assertThat(shared.standardError()).isEmpty();
        assertThat(shared.stability()).isEqualTo(new Stability.InCore());
        assertThat(shared.shares().stream()
                        .mapToLong(share -> share.share().cents())
                        .sum())
                .isEqualTo(ground.total().cents());
    }

    @Test
    void ties_of_the_last_cent_go_by_owner_id() {
        TableGame game = TableGame.of(List.of("C", "A", "B"), new long[] {0, 200, 200, 200, 200, 200, 200, 200});
        assertThat(Shapley.of(game).rounded(game.players())).containsExactly(66, 67, 67);
    }

    /// Amounts in a list, which tests can look into.
    private static final class LongList {
        private LongList() {}

        static List<Long> of(long[] amounts) {
            return java.util.stream.LongStream.of(amounts).boxed().toList();
        }
    }
}
