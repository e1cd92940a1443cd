package org.koppelkansen.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.koppelkansen.measure.Language;

/// Read in order, these are a course in relations between works: one idea each.
@TestMethodOrder(MethodOrderer.MethodName.class)
class RelationsStory {
    @Test
    void story_01_two_owners_who_open_the_same_ground_in_the_same_years_share_a_trench() {
        DrawnTown town = DrawnTown.of("""
                R city  sewer          replace 1 0-100 0 2027-01-01..2029-01-01 120 flexible 1 -
                W water drinking-water replace 1 0-100 1 2028-01-01..2030-01-01  60 flexible 1 -
                """);

        assertThat(town.relations()).containsExactly("couple-trench R W");
        Relation relation = town.found().relations().getFirst();
        // The sewer opens 3.0 m around its line, the main 1.5 m one metre beside it: they share 1.25 m by 100 m.
        assertThat(relation.evidence().sharedGroundSquareMetres()).isEqualTo(125, within(1e-6));
        assertThat(relation.evidence().common().orElseThrow().days()).isEqualTo(366);
        assertThat(relation.reason().facts())
                .extracting(Reason.Fact::condition, Reason.Fact::seen, Reason.Fact::wanted)
                .containsExactly(
                        tuple("common-days >= joint-days", "366", "150"),
                        tuple("shared-ground-m2 >= least-shared-ground-m2", "125", "1"));
        assertThat(relation.sentence().in(Language.NL))
                .isEqualTo("Riool (vervanging, Street 1) van city en drinkwater (vervanging) van water openen"
                        + " dezelfde 125 m² grond en kunnen tegelijk: de gezamenlijke periode is"
                        + " 1 jan 2028 – 31 dec 2028 (366 dagen) en samen zijn 150 dagen nodig.");
    }

    @Test
    void story_02_side_by_side_without_shared_ground_they_share_the_site() {
        assertThat(DrawnTown.of("""
                R city  sewer   replace 1 0-100 0 2027-01-01..2029-01-01 120 flexible 1 -
                T fibre telecom lay     1 0-100 9 2027-01-01..2029-01-01  30 flexible 1 -
                """).relations()).containsExactly("couple-site R T");
    }

    @Test
    void story_03_beyond_reach_they_have_nothing_to_do_with_each_other() {
        assertThat(DrawnTown.of("""
                R city  sewer   replace 1 0-100 0    2027-01-01..2029-01-01 120 flexible 1 -
                T fibre telecom lay     1 0-100 15.1 2027-01-01..2029-01-01  30 flexible 1 -
                """).found().meetings()).isEmpty();
    }

    @Test
    void story_04_where_the_common_period_is_too_short_the_deepest_goes_first() {
        DrawnTown town = DrawnTown.of("""
                A power electricity lay     1 0-100 0 2027-06-01..2027-09-01  60 firm 1 -
                B city  sewer       replace 1 0-100 0 2027-01-01..2027-07-01 120 firm 1 -
                """);

        assertThat(town.relations()).containsExactly("sequence B A");
    }

    @Test
    void story_05_a_fresh_surface_is_protected_for_its_rest_period() {
        assertThat(DrawnTown.of("""
                P city  road    replace 1 0-100 0 2027-01-01..2027-07-01 120 firm 1 -
                T fibre telecom lay     1 0-100 0 2029-01-01..2029-03-01  30 firm 1 -
                """).relations()).containsExactly("protect P T");
    }

    @Test
    void story_06_opened_before_it_is_renewed_the_surface_needs_no_protection() {
        assertThat(DrawnTown.of("""
                P city  road    replace 1 0-100 0 2029-01-01..2029-07-01 120 firm 1 -
                T fibre telecom lay     1 0-100 0 2028-01-01..2028-03-01  30 firm 1 -
                """).relations()).doesNotContain("protect P T");
    }

    @Test
    void story_07_two_fixed_works_on_the_same_ground_at_the_same_time_collide() {
        assertThat(DrawnTown.of("""
                A power electricity lay     1 0-100 0 2027-01-01..2027-07-01 180 fixed 1 -
                B city  sewer       replace 1 0-100 0 2027-03-01..2027-09-01 180 fixed 1 -
                """).relations()).containsExactly("conflict A B");
    }

    @Test
    void story_08_works_of_one_owner_and_discipline_do_not_relate_but_its_disciplines_do() {
        assertThat(DrawnTown.of("""
                A city sewer replace 1 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                B city sewer replace 1 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                C city road  replace 1 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                """).relations()).containsExactly("couple-trench A C", "couple-trench B C");
    }

    @Test
    void story_09_an_unknown_owner_may_be_anybody() {
        assertThat(DrawnTown.of("""
                A ? road replace 1 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                B ? road replace 1 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                """).relations()).containsExactly("couple-trench A B");
    }

    @Test
    void story_10_works_of_one_project_count_once() {
        Found found = DrawnTown.of("""
                A1 city  sewer          replace 1 0-50   0 2027-01-01..2029-01-01 60 flexible 1 sewers-2027
                A2 city  sewer          replace 1 50-100 0 2027-01-01..2029-01-01 60 flexible 1 sewers-2027
                W  water drinking-water replace 1 0-100  0 2027-01-01..2029-01-01 60 flexible 1 -
                """).found();
        FindSummary summary = FindSummary.of(found, List.of(), 20);

        assertThat(summary.byKind()).containsEntry(RelationKind.COUPLE_TRENCH, new FindSummary.Count(2, 1));
        assertThat(summary.totals().meetings()).isEqualTo(2);
        assertThat(summary.totals().meetingProjectPairs()).isEqualTo(1);
        assertThat(summary.strongest()).hasSize(1);
    }

    @Test
    void story_11_a_gas_main_is_regretted_where_gas_will_end_before_it_is_paid_back() {
        assertThat(DrawnTown.of("""
                G power gas  replace 1 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                H warm  heat lay     2 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                goal free gas-free 1-2 2035
                """).relations()).containsExactly("regret G free", "serve H free");
    }

    @Test
    void story_12_a_work_serves_an_ambition_only_before_its_target_year() {
        assertThat(DrawnTown.of("""
                A city sewer replace 1 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                B city sewer replace 2 0-100 0 2033-01-01..2034-01-01 60 flexible 1 -
                goal dry rain 1-2 2030
                goal open rain 2-2 -
                """).relations()).containsExactly("serve A dry", "serve B open");
    }

    @Test
    void story_13_what_is_past_takes_no_part() {
        assertThat(DrawnTown.of("""
                R city  sewer          replace 1 0-100 0 2024-01-01..2026-01-01 120 flexible 1 -
                W water drinking-water replace 1 0-100 1 2024-01-01..2030-01-01  60 flexible 1 -
                """).found().meetings()).isEmpty();
    }

    @Test
    void story_14_certainty_of_a_pair_is_the_product() {
        Found found = DrawnTown.of("""
                R city  sewer          replace 1 0-100 0 2027-01-01..2029-01-01 120 flexible 0.5 -
                W water drinking-water replace 1 0-100 1 2027-01-01..2029-01-01  60 flexible 0.8 -
                """).found();

        assertThat(found.relations().getFirst().evidence().certainty()).isEqualTo(0.4);
    }

    @Test
    void story_15_windows_further_apart_than_the_gap_do_not_meet() {
        DrawnTown town = DrawnTown.of("""
                R city  sewer          replace 1 0-100 0 2027-01-01..2027-12-31 120 firm 1 -
                W water drinking-water replace 1 0-100 1 2029-01-01..2029-12-31  60 firm 1 -
                """);

        assertThat(town.found(RelationRules.shipped().withGap(367)).meetings()).hasSize(1);
        assertThat(town.found(RelationRules.shipped().withGap(366)).meetings()).isEmpty();
    }
}
