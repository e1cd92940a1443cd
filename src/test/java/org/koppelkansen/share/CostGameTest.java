package org.koppelkansen.share;

import static java.math.BigDecimal.ONE;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        for (long cents : new long[] {-1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> new GroundGame.Layer(new Money(cents), one))
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
        ShareCosts sharing = new ShareCosts(game, new ShareCosts.Terms(Map.of(), 500, 7));
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
    void by_layer_leaves_own_costs_where_they_are_and_splits_the_rest_by_what_each_has_of_it_alone() {
        SumGame game = street(group -> Money.ofEuros(group.get(2) ? 90 : 30L * group.cardinality()));
        Sharing.Shared shared = (Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(SharingRule.SERIAL);
        assertThat(game.total()).isEqualTo(Money.ofEuros(600 + 70 + 90));
        assertThat(shared.of("A")).isEqualTo(Money.ofEuros(300 + 70 + 18));
        assertThat(shared.of("B")).isEqualTo(Money.ofEuros(300 + 18));
        assertThat(shared.of("C")).isEqualTo(Money.ofEuros(54));
    }

    @Test
    void joint_costs_that_nobody_has_alone_are_split_equally_by_layer() {
        SumGame game = street(group -> Money.ofEuros(30L * (group.cardinality() - 1)));
        Sharing.Shared shared = (Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(SharingRule.SERIAL);
        assertThat(shared.of("A")).isEqualTo(Money.ofEuros(300 + 70 + 20));
        assertThat(shared.of("C")).isEqualTo(Money.ofEuros(20));
        assertThat(shared.stability()).isEqualTo(new Stability.Objected(List.of("C"), Money.ofEuros(20)));
    }

    @Test
    void a_sum_of_games_of_others_or_beyond_all_sums_is_refused() {
        GroundGame ground = new GroundGame(List.of("A"), List.of());
        FormulaGame other = new FormulaGame(List.of("B"), group -> Money.ZERO);
        assertThatThrownBy(() -> new SumGame(ground, List.of(Money.ZERO), other))
                .isInstanceOf(IllegalArgumentException.class);
        FormulaGame joint = new FormulaGame(List.of("A"), group -> CostGame.HIGHEST);
        assertThatThrownBy(() -> new SumGame(ground, List.of(), joint)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SumGame.of(List.of("A"), List.of(), Map.of("B", Money.ZERO), group -> Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        SumGame tooDear = new SumGame(ground, List.of(new Money(1)), joint);
        assertThatThrownBy(tooDear::total).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableGame.of(tooDear)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_more_than_twenty_only_few_groups_are_asked_and_the_answer_says_so() {
        SumGame game = SumGame.of(MANY, List.of(), Map.of("P00", Money.ofEuros(90)), group -> Money.ofEuros(10));
        ShareCosts sharing = new ShareCosts(game, new ShareCosts.Terms(Map.of(), 50, 7));
        Stability.Unchecked unchecked =
                (Stability.Unchecked) ((Sharing.Shared) sharing.by(SharingRule.SERIAL)).stability();
        assertThat(unchecked.reason().en()).contains("only single players, and everybody but one");
        assertThat(((Sharing.Shared) new ShareCosts(
                                        game,
                                        ShareCosts.Terms.PLAIN.with(
                                                MANY.stream().collect(toMap(p -> p, p -> ONE))))
                                .by(SharingRule.QUANTITY_PROPORTIONAL))
                        .stability())
                .isEqualTo(new Stability.Objected(MANY.subList(1, 25), Money.ofEuros(86)));
    }

    private static SumGame street(Function<BitSet, Money> joint) {
        BitSet both = new BitSet();
        both.set(0, 2);
        return SumGame.of(
                List.of("A", "B", "C"),
                List.of(new GroundGame.Layer(Money.ofEuros(600), both)),
                Map.of("A", Money.ofEuros(70)),
                joint);
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
