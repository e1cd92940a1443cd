package org.koppelkansen.api.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.api.results.OverviewTown.items;
import static org.koppelkansen.api.results.OverviewTown.json;
import static org.koppelkansen.api.results.OverviewTown.text;
import static org.koppelkansen.api.results.OverviewTown.wholes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.api.TestClient;
import tools.jackson.databind.JsonNode;

/// The overview of an organisation, held against what the lists tell the same viewer.
class OrganisationOverviewTest {
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
    void an_organisation_sees_its_own_works_and_what_others_want() {
        for (TestClient looker : List.of(town.lookers().get(1), town.lookers().get(2))) {
            JsonNode told = json(looker, "/api/v1/organisations/city/overview");
            List<JsonNode> own = wholes(looker, "owner=city");
            Map<String, Integer> byPhase = new TreeMap<>();
            own.forEach(work -> byPhase.merge(text(work, "/planning/phase"), 1, Integer::sum));
            Map<String, Integer> phases = new TreeMap<>();
            told.get("byPhase")
                    .forEach(one -> phases.put(
                            one.get("phase").asString(), one.get("works").asInt()));
            assertThat(phases).isEqualTo(byPhase);
            assertThat(told.get("stale").asInt())
                    .isEqualTo(wholes(looker, "owner=city&standing=stale").size());
            assertThat(told.at("/coupling/couldTakePart").asLong())
                    .isEqualTo(own.stream().filter(OverviewTown::couldTakePart).count());
            assertThat(others(told)).isEqualTo(others(items(looker, "/api/v1/opportunities?owner=city")));
            assertThat(told.at("/others")
                            .valueStream()
                            .filter(other -> other.get("needs").asInt() > 0)
                            .map(other -> other.get("owner").asString()
                                    + other.get("needs").asInt()))
                    .containsExactly("warm1");
            assertThat(told.at("/opportunities/seenWholly").asInt()
                            + told.at("/opportunities/seenInPart").asInt())
                    .isEqualTo(items(looker, "/api/v1/opportunities?owner=city").size());
        }
    }

    private static Map<String, Integer> others(JsonNode told) {
        Map<String, Integer> others = new TreeMap<>();
        told.get("others")
                .forEach(other -> others.put(
                        other.get("owner").asString(),
                        other.get("opportunities").asInt()));
        others.values().removeIf(opportunities -> opportunities == 0);
        return others;
    }

    private static Map<String, Integer> others(List<JsonNode> opportunities) {
        Map<String, Integer> others = new TreeMap<>();
        opportunities.forEach(one -> one.at("/taking/owners")
                .forEach(owner -> others.merge(owner.get("id").asString(), 1, Integer::sum)));
        others.remove("city");
        return others;
    }

    @Test
    void each_opportunity_says_what_it_brings_us() {
        TestClient controller = town.lookers().get(2);
        List<JsonNode> ours = items(controller, "/api/v1/organisations/city/opportunities");
        assertThat(ours.stream().map(one -> text(one, "/opportunity/id")))
                .isEqualTo(items(controller, "/api/v1/opportunities?owner=city").stream()
                        .map(one -> text(one, "/id"))
                        .toList());
        int told = 0;
        for (JsonNode one : ours) {
            JsonNode full = json(controller, "/api/v1/opportunities/" + text(one, "/opportunity/id"));
            for (JsonNode party : full.at("/amounts/parties")) {
                if (party.get("owner").asString().equals("city")) {
                    told++;
                    assertThat(one.at("/ours/works")).isEqualTo(party.get("works"));
                    assertThat(one.at("/ours/apart/likelyCents").asLong())
                            .isEqualTo(party.at("/own/apart")
                                    .valueStream()
                                    .mapToLong(sheet ->
                                            sheet.at("/total/likelyCents").asLong())
                                    .sum());
                    assertThat(one.at("/ours/byRule")).hasSameSizeAs(full.at("/amounts/shares"));
                    assertShares(one, full, party.get("name").asString());
                }
            }
        }
        assertThat(told).isGreaterThan(1);
        assertThat(items(town.lookers().get(1), "/api/v1/organisations/city/opportunities"))
                .as("a reader may not know what its own works cost")
                .noneMatch(one -> one.at("/ours").has("apart"));
        JsonNode first = json(controller, "/api/v1/organisations/city/opportunities?limit=1");
        assertThat(json(controller, text(first, "/_links/next/href")).at("/items/0"))
                .isEqualTo(ours.get(1));
    }

    private static void assertShares(JsonNode one, JsonNode full, String name) {
        for (JsonNode shares : full.at("/amounts/shares")) {
            JsonNode mine = one.at("/ours/byRule")
                    .valueStream()
                    .filter(rule -> rule.get("rule").equals(shares.get("rule")))
                    .findFirst()
                    .orElseThrow();
            shares.get("parties")
                    .valueStream()
                    .filter(party -> party.get("party").asString().equals(name))
                    .forEach(party -> {
                        assertThat(mine.path("shareCents")).isEqualTo(party.path("shareCents"));
                        assertThat(mine.path("gainCents")).isEqualTo(party.path("gainCents"));
                    });
        }
    }

    @Test
    void others_are_refused_alike_whether_or_not_there_is_such_an_organisation() {
        for (String end : List.of("/overview", "/opportunities")) {
            String there = town.lookers()
                    .get(3)
                    .get("/api/v1/organisations/city" + end)
                    .body();
            assertThat(town.lookers()
                            .get(3)
                            .get("/api/v1/organisations/nobody" + end)
                            .body())
                    .isEqualTo(there)
                    .contains("not-allowed");
            assertThat(town.server()
                            .anonymous()
                            .get("/api/v1/organisations/city" + end)
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
