package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.koppelkansen.anchor.SmallTown;
import org.koppelkansen.find.Found;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

class RankingTest {
    private static final Opportunities NOTHING = new Opportunities(List.of(), 3);

    @Test
    void an_opportunity_is_named_by_its_street_and_totals_are_those_of_its_works() {
        Ranking ranking = SmallTown.outcome().opportunities();
        assertThat(ranking.none()).isEmpty();
        Ranking.Ranked best = ranking.ranked().getFirst();
        assertThat(best.rank()).isEqualTo(1);
        assertThat(best.where()).isEqualTo("Damstraat");
        Ranking.Totals totals = ranking.totals();
        assertThat(totals.couplable()).isEqualTo(3);
        assertThat(totals.coupled()).isEqualTo(2);
        assertThat(totals.costApart()).isEqualTo(best.opportunity().costApart());
        assertThat(totals.expectedBenefit()).isEqualTo(best.opportunity().expectedBenefit());
        assertThat(totals.sharable().plus(totals.ownCosts())).isEqualTo(totals.costApart());
        assertThat(totals.benefitOfSharable().getAsDouble())
                .isGreaterThan(totals.benefitOfCosts().getAsDouble())
                .isLessThan(1);
    }

    @Test
    void the_reason_shown_is_the_coupling_with_most_shared_ground() {
        Ranking.Ranked best = SmallTown.outcome().opportunities().ranked().getFirst();
        assertThat(best.strongest().orElseThrow().evidence().sharedGroundSquareMetres())
                .isEqualTo(160);
    }

    @Test
    void an_owner_sees_those_in_which_it_takes_part_and_is_told_when_there_are_none() {
        Found found = SmallTown.outcome().found();
        assertThat(SmallTown.ranking(found, List.of("Waternet", "Wie dan ook")).ranked())
                .hasSize(1);
        Ranking others = SmallTown.ranking(found, List.of("Gemeente Amsterdam"));
        assertThat(others.ranked()).isEmpty();
        assertThat(others.totals().benefit()).isEqualTo(Estimate.ZERO);
        assertThat(others.totals().benefitOfCosts()).isEmpty();
        assertThat(nl(others)).isEqualTo("Er is één koppelkans, maar daarin doet Gemeente Amsterdam niet mee.");
    }

    @Test
    void without_opportunities_it_says_what_stands_in_the_way() {
        Found found = SmallTown.outcome().found();
        assertThat(nl(ranking(NOTHING, found))).startsWith("Er zijn 2 paren voornemens die samen kunnen, maar");
        assertThat(nl(ranking(new Opportunities(List.of(), 1), found)))
                .contains("geen twee voornemens die nog moeten gebeuren");
        assertThat(nl(ranking(NOTHING, new Found(found.works(), List.of(), List.of()))))
                .contains("Geen twee voornemens komen bij elkaar");
    }

    @Test
    void works_that_are_all_fixed_are_told_apart_from_those_with_too_little_time() {
        Work sewer = fixed(SmallTown.SEWER);
        Work water = fixed(SmallTown.WATER);
        assertThat(nl(ranking(NOTHING, meeting(sewer, water)))).contains("liggen allemaal vast in de tijd");
        assertThat(nl(ranking(NOTHING, meeting(sewer, SmallTown.WATER))))
                .contains("te kort om beide te doen. 50 % ervan ligt vast");
    }

    @Test
    void nothing_costs_nothing() {
        Ranking none = ranking(NOTHING, new Found(List.of(), List.of(), List.of()));
        assertThat(none.totals().expectedBenefit()).isEqualTo(Money.ZERO);
        assertThat(none.totals().benefitOfSharable()).isEmpty();
    }

    private static Ranking ranking(Opportunities found, Found related) {
        return Ranking.of(found, related, List.of(), List.of());
    }

    private static String nl(Ranking ranking) {
        return ranking.none().orElseThrow().nl();
    }

    private static Found meeting(Work one, Work other) {
        return new Found(List.of(one, other), List.of(new Found.Meeting(one, other, 0, 0)), List.of());
    }

    private static Work fixed(Work work) {
        Window window = work.window();
        return new Work(
                work.id(),
                work.owner(),
                work.task(),
                work.place(),
                new Window(
                        window.wished(),
                        window.wishedStart(),
                        window.durationDays(),
                        Hardness.FIXED,
                        1,
                        new Window.Origin.Given()),
                work.planning(),
                work.provenance());
    }
}
