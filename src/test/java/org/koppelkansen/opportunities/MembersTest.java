package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.opportunities.TwoInOneStreet.CABLE;
import static org.koppelkansen.opportunities.TwoInOneStreet.HEAT;
import static org.koppelkansen.opportunities.TwoInOneStreet.SEWER;
import static org.koppelkansen.opportunities.TwoInOneStreet.proposal;
import static org.koppelkansen.opportunities.TwoInOneStreet.works;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.Membership;
import org.koppelkansen.share.SharingRule;

class MembersTest {
    private static final Members TWO = new Members(proposal(SEWER, HEAT), SharingRule.EQUAL_SAVINGS);

    @Test
    void who_comes_later_pays_a_part_of_the_coordination_so_far() {
        Members.Moved moved = TWO.join(works(CABLE), Optional.empty());
        assertThat(moved.paid()).as("one owner beside the first").isEqualTo(Money.ofEuros(2_000));
        assertThat(moved.party()).isEqualTo("net");
        assertThat(moved.change().differences())
                .filteredOn(difference -> difference.owner().equals("net"))
                .singleElement()
                .satisfies(newcomer ->
                        assertThat(newcomer.settlement()).as("a third part").isEqualTo(new Money(66_666)));
        assertThat(TWO.join(works(CABLE), Optional.of(Money.ZERO)).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void who_cannot_meet_the_others_is_refused_with_the_months() {
        String late = CABLE.replace("2027-01-01..2030-01-01", "2031-01-01..2032-01-01");
        assertThat(reason(TWO.join(works(late), Optional.empty()))).contains("Dec 2029", "Jan 2031");
    }

    @Test
    void one_owner_at_a_time_and_only_who_is_not_in() {
        assertThat(reason(TWO.join(works(CABLE, CABLE.replace("T net", "U web")), Optional.empty())))
                .contains("one after another");
        assertThat(reason(TWO.join(works(CABLE.replace("net", "city")), Optional.empty())))
                .contains("city takes part already");
    }

    @Test
    void when_one_of_two_leaves_the_other_is_alone_again() {
        Members.Moved moved = TWO.leave("warm", Money.ofEuros(1_000_000));
        assertThat(moved.change()).isInstanceOf(Membership.Change.Agreed.class);
        assertThat(moved.change().differences()).singleElement().satisfies(city -> {
            assertThat(city.share()).isEqualTo(Money.ofEuros(54_750));
            assertThat(city.more()).as("made up for").isEqualTo(Money.ZERO);
        });
        assertThat(reason(TWO.leave("warm", Money.ZERO))).contains("city would pay 8,625.00 more");
    }

    @Test
    void who_is_not_in_cannot_leave_and_nor_can_the_last() {
        assertThat(reason(TWO.leave("net", Money.ZERO))).contains("net takes no part; these do: city, warm");
        assertThat(reason(new Members(proposal(SEWER), SharingRule.SHAPLEY).leave("city", Money.ZERO)))
                .contains("the only one");
    }

    private static String reason(Members.Moved moved) {
        return ((Membership.Change.Refused) moved.change()).reasons().getFirst().en();
    }

    @Test
    void quantities_of_your_own_go_before_square_metres() {
        Members weighted = new Members(
                proposal(SEWER, HEAT),
                SharingRule.QUANTITY_PROPORTIONAL,
                java.util.Map.of("city", java.math.BigDecimal.ONE, "warm", java.math.BigDecimal.TWO));
        Membership.Change change =
                weighted.leave("warm", Money.ofEuros(1_000_000)).change();
        assertThat(change.differences().getFirst().before()).isEqualTo(Money.ofEuros(53_750));
        assertThat(List.copyOf(change.differences())).hasSize(1);
    }
}
