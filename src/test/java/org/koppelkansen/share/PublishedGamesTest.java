package org.koppelkansen.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Money;

/// Games whose shares stand in the literature; where each comes from stands in [Games].
class PublishedGamesTest {
    @Test
    void nucleolus_of_the_tennessee_valley() {
        assertThat(exact(Nucleolus.of(Games.tennesseeValley()), 0)).containsExactly("116234", "93540", "202810");
    }

    /// Straffin and Heaney, International Journal of Game Theory 10 (1981) 35–43.
    @Test
    void shapley_and_scrb_of_the_tennessee_valley() {
        assertThat(exact(Shapley.of(Games.tennesseeValley()), 1)).containsExactly("117829.0", "100756.5", "193998.5");
        assertThat(exact(Proportions.separable(Games.tennesseeValley()).orElseThrow(), 0))
                .containsExactly("117476", "99157", "195951");
    }

    /// The printed one, (20.35; 12.06; 5.00; 8.61; 18.60; 19.21), stops at a best split that was not the only one.
    @Test
    void nucleolus_of_the_swedish_municipalities() {
        assertThat(exact(Nucleolus.of(Games.sweden()), 2))
                .containsExactly("2035.00", "1205.67", "499.67", "860.67", "1832.00", "1949.00");
    }

    /// Within the last digit, because the table is printed with fewer digits than the paper reckoned with.
    @Test
    void shapley_and_scrb_of_the_swedish_municipalities_are_as_printed() {
        assertAsPrinted(Shapley.of(Games.sweden()), 2001, 1071, 661, 1037, 1694, 1918);
        assertAsPrinted(Proportions.separable(Games.sweden()).orElseThrow(), 1954, 1328, 562, 1090, 1666, 1782);
    }

    @Test
    void nucleolus_of_the_talmud() {
        assertThat(received(100)).containsExactly("33.33", "33.33", "33.33");
        assertThat(received(200)).containsExactly("50.00", "75.00", "75.00");
        assertThat(received(300)).containsExactly("50.00", "100.00", "150.00");
    }

    @Test
    void nucleolus_of_four_runways() {
        assertThat(exact(Nucleolus.of(Games.airport(8, 11, 13, 18)), 2))
                .containsExactly("3.25", "3.25", "3.25", "8.25");
    }

    @Test
    void nucleolus_of_joint_deposits() {
        assertThat(exact(Nucleolus.of(Games.lemaire()), 2)).containsExactly("47312.50", "75531.25", "87156.25");
        assertThat(List.of(100_000 - 47_312.50, 100_000 - 75_531.25, 100_000 - 87_156.25))
                .containsExactly(52_687.50, 24_468.75, 12_843.75);
    }

    @Test
    void a_sharing_names_the_smallest_group_that_objects_most() {
        TableGame game =
                TableGame.of(List.of("A", "B", "C"), new long[] {0, 100, 100, 200, 1_000, 1_000, 1_000, 1_100});
        Sharing.Shared equal = (Sharing.Shared) new ShareCosts(
                        game,
                        ShareCosts.Terms.PLAIN.with(
                                Map.of("A", BigDecimal.ONE, "B", BigDecimal.ONE, "C", BigDecimal.ONE)))
                .by(SharingRule.QUANTITY_PROPORTIONAL);
        assertThat(equal.shares()).extracting(share -> share.share().cents()).containsExactly(367L, 367L, 366L);
        assertThat(equal.stability()).isEqualTo(new Stability.Objected(List.of("A", "B"), new Money(534)));
    }

    @Test
    void a_core_that_is_empty_leaves_even_the_nucleolus_with_objections() {
        TableGame game = Games.of(3, mask -> new long[] {0, 100, 100, 150}[Integer.bitCount(mask)] * 100);
        Sharing.Shared nucleolus = (Sharing.Shared) new ShareCosts(
                        Games.of(
                                3,
                                mask -> Integer.bitCount(mask) == 2
                                        ? 9_000
                                        : 10_000 + 5_000 * (Integer.bitCount(mask) / 3)),
                        ShareCosts.Terms.PLAIN)
                .by(SharingRule.NUCLEOLUS);
        assertThat(nucleolus.stability()).isInstanceOf(Stability.Objected.class);
        assertThat(((Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(SharingRule.NUCLEOLUS))
                        .stability())
                .isEqualTo(new Stability.InCore());
    }

    @Test
    void rules_without_an_answer_say_why() {
        ShareCosts sharing = new ShareCosts(Games.tennesseeValley(), ShareCosts.Terms.PLAIN);
        assertThat(sharing.by(SharingRule.QUANTITY_PROPORTIONAL)).isInstanceOf(Sharing.Refused.class);
        assertThat(sharing.by(SharingRule.SERIAL)).isInstanceOf(Sharing.Refused.class);
        TableGame free = Games.of(2, mask -> mask == 3 ? 100 : 0);
        assertThat(new ShareCosts(free, ShareCosts.Terms.PLAIN).by(SharingRule.ALONE_PROPORTIONAL))
                .isInstanceOf(Sharing.Refused.class);
        assertThat(new ShareCosts(free, ShareCosts.Terms.PLAIN).by(SharingRule.SEPARABLE))
                .isInstanceOf(Sharing.Refused.class);
    }

    @Test
    void one_player_pays_all() {
        new ShareCosts(Games.of(1, mask -> 1_234), ShareCosts.Terms.PLAIN.with(Map.of("P00", BigDecimal.TEN)))
                .byAllRules()
                .forEach(sharing ->
                        assertThat(((Sharing.Shared) sharing).of("P00")).isEqualTo(new Money(1_234)));
    }

    private static void assertAsPrinted(Portions portions, double... printed) {
        for (int i = 0; i < printed.length; i++) {
            double euros = portions.numerators().get(i).doubleValue()
                    / portions.denominator().doubleValue()
                    / 100;
            assertThat(euros).isCloseTo(printed[i], within(1.0));
        }
    }

    /// What the claimants get of the estate.
    private static List<String> received(long estate) {
        long[] claims = {10_000, 20_000, 30_000};
        Portions paid = Nucleolus.of(Games.talmud(estate));
        return java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> new BigDecimal(claims[i])
                        .subtract(new BigDecimal(paid.numerators().get(i))
                                .divide(new BigDecimal(paid.denominator()), 10, RoundingMode.HALF_UP))
                        .movePointLeft(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }

    private static List<String> exact(Portions portions, int decimals) {
        return Arrays.stream(portions.numerators().toArray(java.math.BigInteger[]::new))
                .map(numerator -> new BigDecimal(numerator)
                        .divide(
                                new BigDecimal(portions.denominator()).movePointRight(2),
                                decimals,
                                RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }
}
