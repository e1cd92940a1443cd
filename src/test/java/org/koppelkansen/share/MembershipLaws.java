package org.koppelkansen.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Money;

/// What holds for every owner that joins or leaves a game of ground, own and joint costs, on seeded ones.
class MembershipLaws {
    private static final int SEEDS = 250;
    private static final List<SharingRule> RULES =
            List.of(SharingRule.ALONE_PROPORTIONAL, SharingRule.SHAPLEY, SharingRule.SERIAL, SharingRule.NUCLEOLUS);

    @Test
    void nobody_in_pays_more_when_somebody_joins_or_the_one_who_would_is_named() {
        for (SharingRule rule : RULES) {
            int agreed = 0;
            for (long seed = 0; seed < SEEDS; seed++) {
                SumGame larger = Games.sum(3 + (int) (seed % 4), 10, seed);
                int last = larger.players().size() - 1;
                String newcomer = larger.players().get(last);
                Map<String, Money> before = shares(larger.without(last), rule);
                Membership.Change change = new Membership(rule, ShareCosts.Terms.PLAIN, before)
                        .join(larger, newcomer, new Money(1_000 * seed));
                assertHolds(change, before, larger, "%s, seed %d".formatted(rule, seed));
                agreed += change instanceof Membership.Change.Agreed ? 1 : 0;
            }
            assertThat(agreed).as("both happen by %s", rule).isBetween(1, SEEDS - 1);
        }
    }

    @Test
    void nobody_left_pays_more_when_somebody_leaves_or_the_one_who_would_is_named() {
        for (SharingRule rule : RULES) {
            int agreed = 0;
            for (long seed = 0; seed < SEEDS; seed++) {
                SumGame larger = Games.sum(3 + (int) (seed % 4), 10, seed);
                Map<String, Money> before = shares(larger, rule);
                Membership.Change change = new Membership(rule, ShareCosts.Terms.PLAIN, before)
                        .leave(larger.without(0), larger.players().getFirst(), new Money(20_000 * seed));
                assertNamed(change, before, "%s, seed %d".formatted(rule, seed));
                agreed += change instanceof Membership.Change.Agreed ? 1 : 0;
            }
            assertThat(agreed).as("both happen by %s", rule).isBetween(1, SEEDS - 1);
        }
    }

    private static void assertHolds(
            Membership.Change change, Map<String, Money> before, CostGame larger, String where) {
        assertThat(change.differences().stream()
                        .mapToLong(difference -> difference.after().cents())
                        .sum())
                .as(where)
                .isEqualTo(larger.total().cents());
        assertThat(change.differences().stream()
                        .mapToLong(difference -> difference.settlement().cents())
                        .sum())
                .as(where)
                .isZero();
        assertNamed(change, before, where);
    }

    private static void assertNamed(Membership.Change change, Map<String, Money> before, String where) {
        List<String> losers = change.differences().stream()
                .filter(difference ->
                        difference.after().compareTo(before.getOrDefault(difference.owner(), difference.after())) > 0)
                .map(Membership.Difference::owner)
                .toList();
        switch (change) {
            case Membership.Change.Agreed agreed -> assertThat(losers).as(where).isEmpty();
            case Membership.Change.Refused refused -> {
                assertThat(losers).as(where).isNotEmpty().hasSameSizeAs(refused.reasons());
                for (int i = 0; i < losers.size(); i++) {
                    assertThat(refused.reasons().get(i).en()).as(where).startsWith(losers.get(i) + " would pay ");
                    assertThat(refused.reasons().get(i).nl()).as(where).startsWith(losers.get(i) + " zou ");
                }
            }
        }
    }

    private static Map<String, Money> shares(CostGame game, SharingRule rule) {
        Map<String, Money> shares = new HashMap<>();
        ((Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(rule))
                .shares()
                .forEach(share -> shares.put(share.owner(), share.share()));
        return shares;
    }
}
