package org.koppelkansen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.results.RegisteredTown.viewer;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Work;

class FindInRegisterTest {
    private static final Viewer CITY = viewer(Role.PROGRAMMER, "city");

    private Database database;
    private RegisteredTown town;
    private List<Work> works;

    @BeforeEach
    void enter() {
        database = TestDatabase.fresh();
        town = RegisteredTown.in(database);
        works = DrawnTown.of("""
                        R city sewer replace 1 0-100 0 2027-01-01..2030-01-01 100 flexible 1 -
                        H warm heat lay 1 0-100 0 2027-01-01..2030-01-01 60 flexible 0.5 -
                        """).works().stream()
                .map(work -> town.enter(work, Confidentiality.PARTNERS, false))
                .toList();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_found_is_kept_with_all_that_explains_it() {
        FindingRun run = town.find(10);
        SeenOpportunity seen = only(CITY);
        assertThat(seen.whole()).isTrue();
        assertThat(seen.taking().works()).containsExactlyElementsOf(ids());
        assertThat(seen.worth()).hasValueSatisfying(worth -> {
            assertThat(worth.saving().atLikelyRatesCents()).isPositive();
            assertThat(worth.expectedSavingCents())
                    .isEqualTo(Math.round(worth.saving().atLikelyRatesCents() * 0.5));
        });
        OpportunityInFull full = town.results().findOpportunity(CITY, seen.id()).orElseThrow();
        assertThat(full.reasons()).extracting(ToldRelation::kind).contains("couple-trench");
        assertThat(full.ground())
                .hasValueSatisfying(ground -> assertThat(ground.sharedCells()).isNotEmpty());
        assertThat(full.amounts().shares()).hasSize(7);
        assertThat(town.results().findRun(CITY, run.number())).hasValueSatisfying(told -> {
            assertThat(told.current()).isTrue();
            assertThat(told.outdated()).isFalse();
            assertThat(told.opportunities()).isEqualTo(new SeenRun.Differences(1, 1, 0, 0));
        });
    }

    @Test
    void finding_the_same_again_changes_nothing() {
        town.find(10);
        SeenOpportunity first = only(CITY);
        FindingRun again = town.find(20);
        SeenOpportunity second = only(CITY);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.times().firstFound()).isEqualTo(first.times().firstFound());
        assertThat(town.results().findRun(CITY, again.number()).orElseThrow().opportunities())
                .isEqualTo(new SeenRun.Differences(1, 0, 0, 0));
    }

    @Test
    void an_opportunity_whose_work_is_withdrawn_vanishes_and_can_still_be_looked_up() {
        town.find(10);
        String id = only(CITY).id();
        RegisteredTown.kept(town.register()
                .works()
                .withdraw(works.getFirst().id(), 1, RegisteredTown.change(works.getFirst(), 15)));
        assertThat(only(CITY).taking().changed())
                .as("the results are older than the register")
                .isEqualTo(List.of(works.getFirst().id().value()));
        assertThat(town.results().runs(CITY, Optional.empty(), 5).items())
                .singleElement()
                .satisfies(run -> assertThat(run.outdated()).isTrue());
        FindingRun later = town.find(20);
        assertThat(town.seen(CITY)).isEmpty();
        assertThat(town.results().findOpportunity(CITY, id))
                .hasValueSatisfying(gone ->
                        assertThat(gone.opportunity().times().vanished()).isPresent());
        assertThat(town.results().findRun(CITY, later.number()).orElseThrow().opportunities())
                .isEqualTo(new SeenRun.Differences(0, 0, 0, 1));
        assertThat(town.results().runs(CITY, Optional.empty(), 1).next()).contains(String.valueOf(later.number()));
    }

    @Test
    void costs_that_are_released_are_seen_at_once_and_are_no_other_plan() {
        Viewer core = RegisteredTown.viewer(Role.CORE_TEAM, "city");
        town.find(10);
        assertThat(costs(core)).isEmpty();
        works.forEach(work ->
                RegisteredTown.kept(town.register().works().replace(work, true, 1, RegisteredTown.change(work, 15))));
        assertThat(costs(core)).isPresent();
        assertThat(only(core).taking().changed()).isEmpty();
        assertThat(town.results().runs(core, Optional.empty(), 1).items())
                .singleElement()
                .satisfies(run -> assertThat(run.outdated()).isFalse());
    }

    private Optional<?> costs(Viewer viewer) {
        return town.results()
                .findOpportunity(viewer, only(viewer).id())
                .orElseThrow()
                .amounts()
                .costs();
    }

    @Test
    void what_a_run_changed_is_one_entry_of_the_journal() {
        town.find(10);
        assertThat(database.sql()
                        .sql("select after -> 'new' from journal where subject_kind = 'finding-run'")
                        .query(String.class)
                        .list())
                .containsExactly("[\"" + only(CITY).id() + "\"]");
    }

    private List<String> ids() {
        return works.stream().map(work -> work.id().value()).sorted().toList();
    }

    private SeenOpportunity only(Viewer viewer) {
        List<SeenOpportunity> seen = town.seen(viewer);
        assertThat(seen).hasSize(1);
        return seen.getFirst();
    }
}
