package org.koppelkansen.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Money;

class MembershipTest {
    private static final TableGame THREE = Games.airport(900, 1_200, 1_500);
    private static final Map<String, Money> ALL_IN = agreed(THREE);

    @Test
    void a_newcomer_pays_its_share_and_its_part_of_what_was_spent() {
        TableGame two = THREE.without(2);
        Membership membership = new Membership(SharingRule.SHAPLEY, ShareCosts.Terms.PLAIN, agreed(two));
        List<Membership.Difference> differences =
                ((Membership.Change.Agreed) membership.join(THREE, "P02", Money.ofEuros(60))).differences();
        assertThat(differences)
                .extracting(difference -> difference.after().cents())
                .containsExactly(29_000L, 44_000L, 77_000L);
        assertThat(differences)
                .extracting(difference -> difference.more().cents())
                .containsExactly(-16_000L, -31_000L, 77_000L);
    }

    @Test
    void a_newcomer_who_makes_it_dearer_for_those_in_is_refused_with_who_and_how_much() {
        TableGame dear = Games.of(3, mask -> mask < 4 ? 100_000 : 100_000 * Integer.bitCount(mask) + 50_000);
        Membership membership = new Membership(SharingRule.SHAPLEY, ShareCosts.Terms.PLAIN, agreed(dear.without(2)));
        assertThat(((Membership.Change.Refused) membership.join(dear, "P02", Money.ZERO)).reasons())
                .hasSize(2)
                .first()
                .satisfies(reason -> assertThat(reason.en()).startsWith("P00 would pay "));
    }

    @Test
    void who_leaves_makes_up_for_what_the_others_would_pay_more() {
        Membership membership = new Membership(SharingRule.SHAPLEY, ShareCosts.Terms.PLAIN, ALL_IN);
        TableGame rest = THREE.without(2);
        assertThat(membership.leave(rest, "P02", Money.ZERO)).isInstanceOf(Membership.Change.Refused.class);
        List<Membership.Difference> differences =
                ((Membership.Change.Agreed) membership.leave(rest, "P02", Money.ofEuros(1_000))).differences();
        assertThat(differences)
                .extracting(difference -> difference.more().cents())
                .containsExactly(0L, 0L);
        assertThat(differences)
                .extracting(difference -> difference.settlement().cents())
                .containsExactly(-15_000L, -30_000L);
    }

    @Test
    void who_has_not_agreed_is_no_member() {
        Membership membership = new Membership(SharingRule.SHAPLEY, ShareCosts.Terms.PLAIN, Map.of());
        assertThatThrownBy(() -> membership.leave(THREE, "P02", Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void money_neither_appears_nor_goes_when_somebody_joins() {
        for (long seed = 0; seed < 250; seed++) {
            TableGame larger = TableGame.of(Games.ground(5, 10, seed));
            Membership membership =
                    new Membership(SharingRule.SERIAL, ShareCosts.Terms.PLAIN, agreed(larger.without(4)));
            Membership.Change change = membership.join(larger, "P0004", new Money(12_345));
            assertThat(change)
                    .as("ground never gets dearer for those in, seed %d", seed)
                    .isInstanceOf(Membership.Change.Agreed.class);
            assertThat(((Membership.Change.Agreed) change)
                            .differences().stream()
                                    .mapToLong(difference -> difference.after().cents())
                                    .sum())
                    .as("seed %d", seed)
                    .isEqualTo(larger.total().cents());
        }
    }

    private static Map<String, Money> agreed(TableGame game) {
        Map<String, Money> agreed = new LinkedHashMap<>();
        ((Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(SharingRule.SHAPLEY))
                .shares()
                .forEach(share -> agreed.put(share.owner(), share.share()));
        return agreed;
    }
}
