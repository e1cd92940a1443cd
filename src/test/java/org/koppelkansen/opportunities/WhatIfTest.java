package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.opportunities.TwoInOneStreet.CABLE;
import static org.koppelkansen.opportunities.TwoInOneStreet.H;
import static org.koppelkansen.opportunities.TwoInOneStreet.HEAT;
import static org.koppelkansen.opportunities.TwoInOneStreet.R;
import static org.koppelkansen.opportunities.TwoInOneStreet.SEWER;
import static org.koppelkansen.opportunities.TwoInOneStreet.proposal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

class WhatIfTest {
    private static final Proposal TWO = proposal(SEWER, HEAT);

    @Test
    void a_later_wish_costs_the_other_what_waiting_costs() {
        WhatIf.Answered later = answered(new Change.Shift(H, LocalDate.of(2027, 1, 11)));
        assertThat(later.more(CostPart.Kind.TIMING).orElseThrow().likely())
                .as("ten days of 2 % of 20,000 a year")
                .isEqualTo(new Money(1_095));
        assertThat(later.moreSaving().orElseThrow().likely()).isEqualTo(new Money(-1_095));
        assertThat(later.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.nl()).contains("H", "kost de eigenaar"));
    }

    @Test
    void a_wish_outside_the_window_widens_it_and_says_so() {
        WhatIf.Answered outside = answered(new Change.Shift(H, LocalDate.of(2029, 12, 1)));
        assertThat(outside.after().works().getFirst().window().span())
                .isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 1, 30)));
        assertThat(outside.remarks())
                .first()
                .satisfies(remark -> assertThat(remark.nl()).contains("H", "verruimd", "29 jan 2030"));
    }

    @Test
    void digging_deeper_where_another_digs_deeper_still_costs_nothing_more_together() {
        WhatIf.Answered deeper = answered(new Change.Deepen(H, 3));
        assertThat(deeper.more(CostPart.Kind.DIGGING).orElseThrow().likely()).isEqualTo(Money.ZERO);
        assertThat(deeper.moreSaving().orElseThrow().likely())
                .as("100 m² a metre deeper at 20")
                .isEqualTo(Money.ofEuros(2_000));
    }

    @Test
    void who_comes_and_who_goes_show_in_the_shares() {
        Work cable = TwoInOneStreet.works(CABLE).getFirst();
        WhatIf.Answered other = answered(new Change.Add(cable), new Change.Drop(R));
        assertThat(other.after().works()).extracting(Work::id).containsExactly(H, cable.id());
        assertThat(other.shares(SharingRule.SHAPLEY))
                .extracting(
                        WhatIf.ShareChange::party,
                        change -> change.before().isPresent(),
                        change -> change.after().isPresent())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("city", true, false),
                        org.assertj.core.groups.Tuple.tuple("net", false, true),
                        org.assertj.core.groups.Tuple.tuple("warm", true, true));
    }

    @Test
    void a_change_that_makes_no_sense_is_refused_in_a_sentence() {
        assertThat(refused(new Change.Drop(new WorkId("X")))).contains("X takes no part");
        assertThat(refused(new Change.Shift(H, LocalDate.of(2020, 1, 1)))).contains("cannot start on 1 Jan 2020");
        assertThat(refused(new Change.Shift(H, LocalDate.MAX))).contains("within 100 years");
        assertThat(refused(new Change.Deepen(H, 0))).contains("at most 50 metres");
        assertThat(refused(new Change.Deepen(H, Double.NaN))).contains("at most 50 metres");
        assertThat(refused(new Change.Add(TWO.works().getFirst()))).contains("takes part already");
        assertThat(refused(new Change.Drop(H), new Change.Drop(R))).contains("nothing is left");
    }

    @Test
    void works_that_can_no_longer_meet_have_no_cost_after() {
        Work cable = TwoInOneStreet.works(CABLE.replace("2027-01-01..2030-01-01", "2031-01-01..2032-01-01"))
                .getFirst();
        WhatIf.Answered never = answered(new Change.Add(cable));
        assertThat(never.after().cost()).isEmpty();
        assertThat(never.moreSaving()).isEmpty();
        assertThat(never.shares(SharingRule.SHAPLEY))
                .allSatisfy(change -> assertThat(change.after()).isEmpty());
    }

    @Test
    void depth_of_a_work_that_opens_nothing_changes_nothing_and_it_is_said() {
        Proposal pits = proposal(SEWER, HEAT.replace("lay", "investigate"));
        WhatIf.Answered deeper = (WhatIf.Answered) WhatIf.of(pits, List.of(new Change.Deepen(H, 5)));
        assertThat(deeper.moreSaving().orElseThrow().likely()).isEqualTo(Money.ZERO);
        assertThat(deeper.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.en()).contains("opens no ground"));
    }

    private static WhatIf.Answered answered(Change... changes) {
        return (WhatIf.Answered) WhatIf.of(TWO, List.of(changes));
    }

    private static String refused(Change... changes) {
        return ((WhatIf.Refused) WhatIf.of(TWO, List.of(changes))).reason().en();
    }
}
