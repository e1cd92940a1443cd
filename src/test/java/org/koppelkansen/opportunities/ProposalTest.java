package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.opportunities.TwoInOneStreet.HEAT;
import static org.koppelkansen.opportunities.TwoInOneStreet.SEWER;
import static org.koppelkansen.opportunities.TwoInOneStreet.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Work;

class ProposalTest {
    @Test
    void a_street_of_two_costs_what_one_can_check_by_hand() {
        Proposal two = proposal(SEWER, HEAT);
        assertThat(two.apart())
                .extracting(cost -> cost.total().likely())
                .containsExactly(euros(123_750), euros(54_750));
        SetCost together = two.cost().orElseThrow();
        assertThat(together.of(CostPart.Kind.SURFACE).likely()).isEqualTo(euros(9_000));
        assertThat(together.of(CostPart.Kind.DIGGING).likely()).isEqualTo(euros(9_000));
        assertThat(together.of(CostPart.Kind.SITE).likely()).isEqualTo(euros(14_000));
        assertThat(together.total().likely()).isEqualTo(euros(161_250));
        assertThat(two.saving().orElseThrow().likely()).isEqualTo(euros(17_250));
    }

    @Test
    void two_owners_share_the_saving_evenly_by_shapley() {
        assertThat(shares(proposal(SEWER, HEAT), SharingRule.SHAPLEY))
                .containsExactly(Money.ofEuros(46_125), Money.ofEuros(115_125));
    }

    @Test
    void ground_is_split_among_those_who_need_it_and_the_joint_rest_by_what_it_would_be_alone() {
        assertThat(shares(proposal(SEWER, HEAT), SharingRule.SERIAL))
                .as("city: 20,000 + 4,500 + 2,000 + 5,000 + 23,250 × 16,750 / 27,500")
                .containsExactly(new Money(4_566_136), new Money(11_558_864));
    }

    @Test
    void quantity_is_the_ground_that_each_opens() {
        assertThat(shares(proposal(SEWER, HEAT), SharingRule.QUANTITY_PROPORTIONAL))
                .as("300 m² each")
                .containsExactly(new Money(8_062_500), new Money(8_062_500));
    }

    @Test
    void an_owner_of_two_projects_does_them_together_where_that_is_cheaper() {
        String heat = HEAT.replace("warm", "city");
        assertThat(alone(proposal(SEWER, heat))).isEqualTo(euros(159_750));
        assertThat(alone(TwoInOneStreet.proposalWhere(
                        "per-project: {low: 500, likely: 500, high: 500",
                        "per-project: {low: 500, likely: 50000, high: 50000",
                        SEWER,
                        heat)))
                .as("nobody couples what costs more")
                .isEqualTo(euros(178_500));
    }

    @Test
    void works_that_cannot_meet_are_not_shared_and_the_months_are_told() {
        Proposal never = proposal(SEWER, HEAT.replace("2027-01-01..2030-01-01", "2031-01-01..2032-01-01"));
        assertThat(never.cost()).isEmpty();
        assertThat(never.saving()).isEmpty();
        assertThat(never.shared(SharingRule.SHAPLEY))
                .isInstanceOfSatisfying(
                        Sharing.Refused.class,
                        refused -> assertThat(refused.reason().nl()).contains("2029", "jan 2031"));
    }

    @Test
    void owners_that_nobody_knows_are_parties_by_project_or_work() {
        List<Work> works = TwoInOneStreet.works(
                SEWER.replace("city", "?"), HEAT.replace("warm", "?").replaceFirst("-\n$", "P1\n"));
        assertThat(Parties.of(works).names()).containsExactly("P1", "R");
    }

    @Test
    void two_parties_of_one_name_each_have_their_own() {
        List<Work> works = TwoInOneStreet.works(
                SEWER.replace("city", "?").replaceFirst("-\n$", "P1\n"), HEAT.replace("warm", "P1"));
        assertThat(Parties.of(works).names()).containsExactly("P1 (P1)", "P1 (unknown|drawing|P1)");
    }

    @Test
    void beyond_what_can_be_shared_it_says_so() {
        String[] quays = new String[12];
        for (int i = 0; i < quays.length; i++) {
            quays[i] = "Q" + i + " owner-" + i
                    + " bridge-and-quay replace 1 0-16000 0 2027-01-01..2030-01-01 100 flexible 1 -\n";
        }
        assertThat(proposal(quays).shared())
                .isInstanceOfSatisfying(
                        SharedCost.Refused.class,
                        refused -> assertThat(refused.reason().en()).contains("more than can be"));
    }

    private static Money alone(Proposal proposal) {
        return ((SharedCost.Payable) proposal.shared()).game().alone(0);
    }

    private static List<Money> shares(Proposal proposal, SharingRule rule) {
        return ((Sharing.Shared) proposal.shared(rule))
                .shares().stream().map(OwnerShare::share).toList();
    }

    private static Money euros(long euros) {
        return Money.ofEuros(euros);
    }
}
