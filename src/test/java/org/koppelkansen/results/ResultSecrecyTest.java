package org.koppelkansen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.results.RegisteredTown.viewer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.measure.Money;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.results.told.Party;
import org.koppelkansen.results.told.Telling;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;
import tools.jackson.databind.json.JsonMapper;

/// Who sees what of an opportunity of two works, one of the city with a level of its own in each street, one of the
/// heating company that every partner may see: role × level × way out.
class ResultSecrecyTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Confidentiality, List<Work>> STREETS = new EnumMap<>(Confidentiality.class);

    private static Database database;
    private static RegisteredTown town;

    @BeforeAll
    static void enter() {
        database = TestDatabase.fresh();
        town = RegisteredTown.in(database);
        int street = 0;
        for (Confidentiality level : Confidentiality.values()) {
            street++;
            List<Work> works =
                    DrawnTown.of("""
                            R%1$d city sewer replace %1$d 0-%2$d 0 2027-01-01..2030-01-01 100 flexible 1 -
                            H%1$d warm heat lay %1$d 0-%2$d 0 2027-01-01..2030-01-01 60 flexible 1 -
                            """.formatted(street, 90 + 10 * street)).works();
            STREETS.put(
                    level,
                    List.of(
                            town.enter(works.getFirst(), level, false),
                            town.enter(works.getLast(), Confidentiality.PARTNERS, false)));
        }
        town.find(10);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    enum Sees {
        WHOLE,
        HINT,
        NOTHING
    }

    static Stream<Arguments> everybody_and_every_level() {
        List<Viewer> viewers = new ArrayList<>(List.of(Viewer.ANONYMOUS));
        for (Role role : Role.values()) {
            List.of("city", "warm", "other").forEach(organisation -> viewers.add(viewer(role, organisation)));
        }
        return viewers.stream()
                .flatMap(viewer -> Arrays.stream(Confidentiality.values()).map(level -> Arguments.of(viewer, level)));
    }

    private static Sees expected(Viewer viewer, Confidentiality level) {
        if (!viewer.isPartner()) {
            return Sees.NOTHING;
        }
        boolean city = viewer.everywhere(Right.SEE_INSIDE).contains("city");
        boolean warm = viewer.everywhere(Right.SEE_INSIDE).contains("warm");
        return switch (level) {
            case PUBLIC, PARTNERS -> Sees.WHOLE;
            case OVERLAP_ONLY -> city ? Sees.WHOLE : warm ? Sees.HINT : Sees.NOTHING;
            case OWNER_ONLY -> city ? Sees.WHOLE : Sees.NOTHING;
        };
    }

    @ParameterizedTest
    @MethodSource("everybody_and_every_level")
    void a_list_holds_what_the_viewer_may_know(Viewer viewer, Confidentiality level) {
        List<SeenOpportunity> there = listed(viewer, level);
        assertThat(there).hasSize(expected(viewer, level) == Sees.NOTHING ? 0 : 1);
        if (expected(viewer, level) == Sees.WHOLE) {
            SeenOpportunity seen = there.getFirst();
            assertThat(seen.whole()).isTrue();
            assertThat(seen.id()).startsWith("K");
            assertThat(seen.taking().works()).hasSize(2);
            assertThat(seen.worth()).isPresent();
        } else if (expected(viewer, level) == Sees.HINT) {
            SeenOpportunity seen = there.getFirst();
            assertThat(seen.whole()).isFalse();
            assertThat(seen.id()).startsWith("hint-");
            assertThat(seen.taking().owners())
                    .extracting(SeenOpportunity.OfOwner::id)
                    .containsExactly("city", "warm");
            assertThat(seen.taking().works()).containsExactly(heat(level).id().value());
            assertThat(seen.taking().kinds()).isEmpty();
            assertThat(seen.taking().disciplines()).containsExactly("heat");
            assertThat(seen.worth()).isEmpty();
            assertThat(seen.times().firstFound()).isEmpty();
            assertThat(seen.box().minX() % 100 + seen.box().maxY() % 100).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("everybody_and_every_level")
    void asked_for_by_its_own_name_it_is_there_for_who_sees_it_wholly(Viewer viewer, Confidentiality level) {
        Optional<OpportunityInFull> told = town.results().findOpportunity(viewer, key(level));
        assertThat(told.isPresent()).isEqualTo(expected(viewer, level) == Sees.WHOLE);
        told.ifPresent(full -> {
            assertThat(full.amounts().saving()).isPresent();
            assertThat(full.amounts().costs())
                    .as("nobody here may know the costs of both")
                    .isEmpty();
            assertThat(full.amounts().parties())
                    .allSatisfy(party -> assertThat(party.own().isPresent())
                            .as(party.name())
                            .isEqualTo(viewer.everywhere(Right.SEE_COSTS).contains(party.owner())));
            assertThat(full.amounts().shares())
                    .filteredOn(shares -> shares.refused().isEmpty())
                    .extracting(shares -> shares.rule())
                    .containsExactlyInAnyOrderElementsOf(
                            Telling.BY_SAVINGS.stream().map(rule -> rule.key()).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("everybody_and_every_level")
    void its_hint_is_for_who_sees_the_need_only(Viewer viewer, Confidentiality level) {
        Optional<OpportunityInFull> told = town.results().findOpportunity(viewer, hint(level));
        assertThat(told.isPresent()).isEqualTo(expected(viewer, level) == Sees.HINT);
        told.ifPresent(full -> {
            assertThat(full.ground()).isEmpty();
            assertThat(full.reasons()).isEmpty();
            assertThat(full.amounts().saving()).isEmpty();
            assertThat(full.amounts().parties()).isEmpty();
            assertThat(full.amounts().shares()).isEmpty();
            assertThat(JSON.writeValueAsString(full))
                    .doesNotContain(sewer(level).id().value(), key(level));
        });
    }

    @ParameterizedTest
    @MethodSource("everybody_and_every_level")
    void relations_are_for_who_sees_both_works(Viewer viewer, Confidentiality level) {
        for (Work work : street(level)) {
            RelationFilter ofWork = new RelationFilter(
                    WorkFilter.Where.ANYWHERE,
                    Optional.of(work.id()),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
            List<ToldRelation> told = town.results()
                    .relations(viewer, ofWork, Optional.empty(), 100)
                    .items();
            assertThat(told.isEmpty()).isEqualTo(expected(viewer, level) != Sees.WHOLE);
        }
    }

    @ParameterizedTest
    @MethodSource("everybody_and_every_level")
    void a_what_if_knows_no_other_works_than_the_viewer_sees(Viewer viewer, Confidentiality level) {
        WhatIfAnswer answer = town.weigh(viewer, street(level));
        if (expected(viewer, level) == Sees.WHOLE) {
            assertThat(answer).isInstanceOf(WhatIfAnswer.Answered.class);
            WhatIfAnswer.Answered answered = (WhatIfAnswer.Answered) answer;
            assertThat(answered.before().amounts())
                    .as("the same as is told of the opportunity")
                    .isEqualTo(town.results()
                            .findOpportunity(viewer, key(level))
                            .orElseThrow()
                            .amounts());
        } else {
            assertThat(answer)
                    .isEqualTo(new WhatIfAnswer.Unknown(
                            viewer.isPartner() || level != Confidentiality.PUBLIC
                                    ? sewer(level).id()
                                    : heat(level).id()));
        }
    }

    @ParameterizedTest
    @MethodSource("everybody_and_every_level")
    void counts_and_filters_do_not_know_more_than_lists(Viewer viewer, Confidentiality level) {
        long whole = all(viewer, Sees.WHOLE);
        long seen = whole + all(viewer, Sees.HINT);
        assertThat(town.results()
                        .runs(viewer, Optional.empty(), 10)
                        .items()
                        .getFirst()
                        .opportunities()
                        .found())
                .isEqualTo(seen);
        assertThat(fitting(viewer, filter(List.of(Discipline.SEWER), List.of(), Optional.empty())))
                .isEqualTo(whole);
        assertThat(fitting(viewer, filter(List.of(), List.of(RelationKind.COUPLE_TRENCH), Optional.empty())))
                .isEqualTo(whole);
        assertThat(fitting(viewer, filter(List.of(), List.of(), Optional.of(Money.ZERO))))
                .isEqualTo(whole);
        assertThat(fitting(viewer, filter(List.of(Discipline.HEAT), List.of(), Optional.empty())))
                .isEqualTo(seen);
    }

    @Test
    void page_by_page_it_is_the_same_list() {
        for (Viewer viewer : List.of(viewer(Role.CORE_TEAM, "city"), viewer(Role.CORE_TEAM, "warm"))) {
            List<SeenOpportunity> read = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                var page = town.results().opportunities(viewer, OpportunityFilter.ALL, after, 1);
                read.addAll(page.items());
                after = page.next();
            } while (after.isPresent());
            assertThat(read).isEqualTo(town.seen(viewer));
        }
    }

    @Test
    void once_released_the_costs_of_the_other_are_told_with_all_rules() {
        try (Database other = TestDatabase.fresh()) {
            RegisteredTown open = RegisteredTown.in(other);
            List<Work> works = DrawnTown.of("""
                            R city sewer replace 1 0-100 0 2027-01-01..2030-01-01 100 flexible 1 -
                            H warm heat lay 1 0-100 0 2027-01-01..2030-01-01 60 flexible 1 -
                            """).works();
            open.enter(works.getFirst(), Confidentiality.PARTNERS, false);
            open.enter(works.getLast(), Confidentiality.PARTNERS, true);
            open.find(10);
            Viewer city = viewer(Role.CONTROLLER, "city");
            OpportunityInFull full = open.results()
                    .findOpportunity(city, open.seen(city).getFirst().id())
                    .orElseThrow();
            assertThat(full.amounts().costs()).isPresent();
            assertThat(full.amounts().parties()).extracting(Party::own).allMatch(Optional::isPresent);
            assertThat(full.amounts().shares())
                    .allMatch(shares -> shares.refused().isEmpty());
            Viewer warm = viewer(Role.CONTROLLER, "warm");
            assertThat(open.results()
                            .findOpportunity(warm, full.opportunity().id())
                            .orElseThrow()
                            .amounts()
                            .costs())
                    .isEmpty();
        }
    }

    private static long all(Viewer viewer, Sees what) {
        return Arrays.stream(Confidentiality.values())
                .filter(level -> expected(viewer, level) == what)
                .count();
    }

    private static long fitting(Viewer viewer, OpportunityFilter filter) {
        return town.results()
                .opportunities(viewer, filter, Optional.empty(), 100)
                .items()
                .size();
    }

    private static OpportunityFilter filter(
            List<Discipline> disciplines, List<RelationKind> kinds, Optional<Money> least) {
        return new OpportunityFilter(
                WorkFilter.Where.ANYWHERE,
                new OpportunityFilter.Taking(List.of(new OwnerId("city")), disciplines, List.of()),
                Optional.empty(),
                kinds,
                least,
                false);
    }

    private static List<SeenOpportunity> listed(Viewer viewer, Confidentiality level) {
        return town.seen(viewer).stream()
                .filter(seen -> seen.id().equals(key(level)) || seen.id().equals(hint(level)))
                .toList();
    }

    private static String key(Confidentiality level) {
        return named(level, "id");
    }

    private static String hint(Confidentiality level) {
        return named(level, "hint");
    }

    private static String named(Confidentiality level, String column) {
        return database.sql()
                .sql("select " + column + " from opportunity o join opportunity_work m on m.opportunity = o.id"
                        + " where m.work = ?")
                .param(sewer(level).id().value())
                .query(String.class)
                .single();
    }

    private static Work sewer(Confidentiality level) {
        return street(level).getFirst();
    }

    private static Work heat(Confidentiality level) {
        return street(level).getLast();
    }

    private static List<Work> street(Confidentiality level) {
        return Objects.requireNonNull(STREETS.get(level));
    }
}
