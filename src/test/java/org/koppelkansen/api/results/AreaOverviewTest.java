package org.koppelkansen.api.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.koppelkansen.api.results.OverviewTown.isPlanned;
import static org.koppelkansen.api.results.OverviewTown.items;
import static org.koppelkansen.api.results.OverviewTown.json;
import static org.koppelkansen.api.results.OverviewTown.opens;
import static org.koppelkansen.api.results.OverviewTown.text;
import static org.koppelkansen.api.results.OverviewTown.wholes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.api.TestClient;
import tools.jackson.databind.JsonNode;

/// The overviews of an area and of the whole register, held against what the lists tell the same viewer, counted
/// here in another way.
class AreaOverviewTest {
    private static OverviewTown town;

    @BeforeAll
    static void find() {
        town = OverviewTown.start();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void works_are_counted_once_by_year_and_owner_and_by_discipline() {
        for (TestClient looker : town.lookers()) {
            for (String area : List.of("W", "E")) {
                Map<String, Integer> byYear = new TreeMap<>();
                Map<String, Integer> byDiscipline = new TreeMap<>();
                List<JsonNode> planned = wholes(looker, "area=" + area).stream()
                        .filter(OverviewTown::isPlanned)
                        .toList();
                planned.forEach(work -> {
                    byYear.merge(
                            text(work, "/window/wishedStart").substring(0, 4) + text(work, "/owner/id"),
                            1,
                            Integer::sum);
                    byDiscipline.merge(text(work, "/task/discipline"), 1, Integer::sum);
                });
                JsonNode overview = json(looker, "/api/v1/areas/" + area + "/overview");
                assertThat(overview.at("/works/planned").asInt()).isEqualTo(planned.size());
                Map<String, Integer> told = new TreeMap<>();
                overview.at("/works/byYear")
                        .forEach(one -> told.put(
                                one.get("year").asInt() + one.get("owner").asString(),
                                one.get("works").asInt()));
                assertThat(told).isEqualTo(byYear);
                Map<String, Integer> kinds = new TreeMap<>();
                overview.at("/works/byDiscipline")
                        .forEach(one -> kinds.put(
                                one.get("discipline").asString(),
                                one.get("works").asInt()));
                assertThat(kinds).isEqualTo(byDiscipline);
            }
        }
    }

    @Test
    void the_koppelgraad_is_the_part_of_the_works_that_could_take_part() {
        for (TestClient looker : town.lookers()) {
            Set<String> coupled = new HashSet<>();
            items(looker, "/api/v1/opportunities?area=W&limit=1000")
                    .forEach(one -> one.at("/taking/works").forEach(work -> coupled.add(work.asString())));
            List<JsonNode> could = wholes(looker, "area=W").stream()
                    .filter(OverviewTown::couldTakePart)
                    .toList();
            long take = could.stream()
                    .filter(work -> coupled.contains(text(work, "/id")))
                    .count();
            JsonNode told = json(looker, "/api/v1/areas/W/overview").get("coupling");
            assertThat(told.get("couldTakePart").asInt()).isEqualTo(could.size());
            assertThat(told.get("takePart").asLong()).isEqualTo(take);
            if (could.isEmpty()) {
                assertThat(told.has("share")).isFalse();
            } else {
                assertThat(told.get("share").asDouble()).isCloseTo((double) take / could.size(), within(0.00006));
            }
        }
        JsonNode city = json(town.lookers().get(2), "/api/v1/areas/W/overview").get("coupling");
        assertThat(city.get("takePart").asInt())
                .isPositive()
                .isLessThan(city.get("couldTakePart").asInt());
    }

    /// By trying which projects meet until nothing more is found.
    @Test
    void streets_are_opened_once_by_each_project_and_by_each_opportunity() {
        boolean anyLess = false;
        for (TestClient looker : town.lookers()) {
            Map<String, List<JsonNode>> byStreet = new TreeMap<>();
            wholes(looker, "area=W").stream()
                    .filter(work -> isPlanned(work) && opens(work))
                    .forEach(work -> byStreet.computeIfAbsent(text(work, "/place/street"), street -> new ArrayList<>())
                            .add(work));
            List<JsonNode> opportunities = items(looker, "/api/v1/opportunities?area=W&limit=1000").stream()
                    .filter(one -> one.get("whole").asBoolean())
                    .toList();
            Map<String, String> expected = new TreeMap<>();
            byStreet.forEach((street, works) -> expected.put(
                    street, works.size() + " " + groups(works, List.of()) + " " + groups(works, opportunities)));
            Map<String, String> told = new TreeMap<>();
            JsonNode streets = json(looker, "/api/v1/areas/W/overview").get("streets");
            streets.get("items")
                    .forEach(one -> told.put(
                            one.get("street").asString(),
                            one.get("works").asInt() + " "
                                    + one.get("openingsApart").asInt() + " "
                                    + one.get("openingsTogether").asInt()));
            assertThat(told).isEqualTo(expected);
            anyLess |= streets.get("openingsTogether").asInt()
                    < streets.get("openingsApart").asInt();
        }
        assertThat(anyLess).isTrue();
    }

    private static int groups(List<JsonNode> works, List<JsonNode> opportunities) {
        Map<String, Set<String>> met = new HashMap<>();
        works.forEach(work -> met.computeIfAbsent(project(work), unused -> new TreeSet<>(Set.of(project(work)))));
        for (int again = 0; again < works.size(); again++) {
            for (JsonNode opportunity : opportunities) {
                Set<String> together = new TreeSet<>();
                works.stream()
                        .filter(work -> opportunity
                                .at("/taking/works")
                                .valueStream()
                                .anyMatch(id -> id.asString().equals(text(work, "/id"))))
                        .forEach(work -> together.addAll(met.getOrDefault(project(work), Set.of())));
                together.forEach(project -> met.put(project, together));
            }
        }
        return (int) met.values().stream().distinct().count();
    }

    private static String project(JsonNode work) {
        String project = text(work, "/planning/project");
        return project.isEmpty() ? text(work, "/id") : text(work, "/owner/id") + project;
    }

    @Test
    void opportunities_are_summed_where_their_figures_are_seen() {
        for (TestClient looker : town.lookers()) {
            expectSums(
                    items(looker, "/api/v1/opportunities?area=W&limit=1000"),
                    json(looker, "/api/v1/areas/W/overview").get("opportunities"));
        }
    }

    @Test
    void the_whole_register_is_counted_as_its_lists_tell_it() {
        for (TestClient looker : town.lookers()) {
            JsonNode told = json(looker, "/api/v1/overview");
            assertThat(told.get("works").asInt())
                    .isEqualTo(items(looker, "/api/v1/works?limit=1000").size());
            expectSums(items(looker, "/api/v1/opportunities?limit=1000"), told.get("opportunities"));
            assertThat(told.at("/found/number").asInt()).isEqualTo(1);
        }
    }

    private static void expectSums(List<JsonNode> all, JsonNode told) {
        assertThat(told.get("seenWholly").asInt() + told.get("seenInPart").asInt())
                .isEqualTo(all.size());
        assertThat(told.get("seenInPart").asLong())
                .isEqualTo(all.stream()
                        .filter(one -> !one.get("whole").asBoolean())
                        .count());
        assertThat(told.get("withFigures").asLong())
                .isEqualTo(all.stream().filter(one -> one.has("worth")).count());
        for (String figure : List.of("expectedSavingCents", "streetDaysApart", "streetDaysTogether")) {
            assertThat(told.get(figure).asLong())
                    .isEqualTo(all.stream()
                            .mapToLong(one -> one.at("/worth/" + figure).asLong(0))
                            .sum());
        }
        assertThat(told.at("/saving/atLikelyRatesCents").asLong())
                .isEqualTo(all.stream()
                        .mapToLong(one ->
                                one.at("/worth/saving/atLikelyRatesCents").asLong(0))
                        .sum());
    }

    @Test
    void what_is_left_out_is_said() {
        JsonNode city = json(town.lookers().get(2), "/api/v1/areas/W/overview");
        assertThat(city.at("/leftOut/worksDone").asInt()).isEqualTo(1);
        assertThat(city.at("/leftOut/needs").asInt())
                .as("the hidden heat pipe of street 3")
                .isEqualTo(1);
        assertThat(city.at("/found/number").asInt()).isEqualTo(1);
        assertThat(json(town.lookers().get(7), "/api/v1/areas/W/overview")
                        .at("/leftOut/needs")
                        .asInt())
                .as("who has no work near")
                .isZero();
        assertThat(town.server()
                        .anonymous()
                        .get("/api/v1/areas/Nowhere/overview")
                        .statusCode())
                .isEqualTo(404);
    }
}
