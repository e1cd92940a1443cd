package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.Membership;
import org.koppelkansen.share.Membership.Difference;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.works.Work;

class WhatIfLaws {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_change_changes_no_cent(long seed) {
        Proposal before = Proposal.of(SeededStreet.works(seed), SeededStreet.RULES);
        WhatIf.Answered answered = answered(before);
        assertThat(answered.after().together()).as("seed %d", seed).isEqualTo(before.together());
        assertThat(answered.after().apart()).as("seed %d", seed).isEqualTo(before.apart());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_is_added_and_dropped_leaves_no_trace(long seed) {
        Proposal before = Proposal.of(SeededStreet.works(seed), SeededStreet.RULES);
        Work newcomer = SeededStreet.newcomer(seed);
        WhatIf.Answered with = answered(before, new Change.Add(newcomer));
        WhatIf.Answered without = answered(with.after(), new Change.Drop(newcomer.id()));
        assertThat(without.after().together()).as("seed %d", seed).isEqualTo(before.together());
        assertThat(without.after().id()).isEqualTo(before.id());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_wish_within_the_window_changes_the_cost_of_moving_and_nothing_else(long seed) {
        Proposal before = Proposal.of(SeededStreet.works(seed), SeededStreet.RULES);
        SplittableRandom dice = new SplittableRandom(seed);
        Work moved = before.works().get(dice.nextInt(before.works().size()));
        LocalDate day = moved.window()
                .span()
                .from()
                .plusDays(dice.nextInt(
                        moved.window().span().days() - moved.window().durationDays() + 1));
        WhatIf.Answered answered = answered(before, new Change.Shift(moved.id(), day));
        assertThat(answered.remarks().size()).as("what moving the wish costs").isLessThanOrEqualTo(1);
        assertThat(answered.after().costApart()).as("seed %d", seed).isEqualTo(before.costApart());
        assertThat(withoutMoving(answered.after())).as("seed %d", seed).isEqualTo(withoutMoving(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void deeper_never_costs_less_and_touches_only_digging(long seed) {
        Proposal before = Proposal.of(SeededStreet.works(seed), SeededStreet.RULES);
        Work work = before.works().getFirst();
        double deepest = work.task()
                .depthMetres()
                .orElse(SeededStreet.RULES
                        .rates()
                        .widths()
                        .of(work.discipline())
                        .depthMetres());
        WhatIf.Answered deeper = answered(before, new Change.Deepen(work.id(), deepest + 1));
        assertThat(deeper.after().costApart().likely())
                .as("seed %d", seed)
                .isGreaterThanOrEqualTo(before.costApart().likely());
        for (CostPart.Kind kind : CostPart.Kind.values()) {
            Estimate more = deeper.more(kind).orElse(Estimate.ZERO);
            if (kind == CostPart.Kind.DIGGING) {
                assertThat(more.likely()).as("seed %d", seed).isGreaterThanOrEqualTo(Money.ZERO);
            } else {
                assertThat(more).as("seed %d, %s", seed, kind).isEqualTo(Estimate.ZERO);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_who_agreed_pays_more_when_somebody_comes_and_all_is_paid(long seed) {
        Proposal agreed = Proposal.of(SeededStreet.works(seed), SeededStreet.RULES);
        Members members = new Members(agreed, SharingRule.SHAPLEY);
        Members.Moved moved = members.join(List.of(SeededStreet.newcomer(seed)), Optional.empty());
        boolean dearer = moved.change().differences().stream()
                .anyMatch(difference -> !difference.owner().equals(moved.party())
                        && difference.more().cents() > 0);
        switch (moved.change()) {
            case Membership.Change.Refused refused ->
                assertThat(refused.reasons()).as("seed %d", seed).isNotEmpty();
            case Membership.Change.Agreed fine ->
                assertThat(dearer).as("seed %d", seed).isFalse();
        }
        if (!moved.change().differences().isEmpty()) {
            assertThat(paid(moved.change()))
                    .as("seed %d", seed)
                    .isEqualTo(((SharedCost.Payable) moved.larger()).game().total());
        }
    }

    private static Money paid(Membership.Change change) {
        return change.differences().stream().map(Difference::after).reduce(Money.ZERO, Money::plus);
    }

    private static Optional<Estimate> withoutMoving(Proposal proposal) {
        return proposal.cost().map(cost -> cost.total().minus(cost.of(CostPart.Kind.TIMING)));
    }

    private static WhatIf.Answered answered(Proposal before, Change... changes) {
        return (WhatIf.Answered) WhatIf.of(before, List.of(changes));
    }
}
