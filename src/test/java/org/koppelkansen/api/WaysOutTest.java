package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.api.SecretLooker.Sight;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.works.Confidentiality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Role × level × way out: a running server tells of works what the tables of `docs/secrecy.md` say, and no word or
/// number more.
class WaysOutTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ABSENT = "by-hand-city:refZ9999";
    private static final String NO_NEED = "need-00000000-0000-0000-0000-000000000000";

    private static SecretStage stage;
    private static SecrecyTables tables;
    private static List<SecretWork> works;
    private static List<SecretLooker> lookers;
    private static SecretLooker everybody;
    private static SetAside aside;

    @BeforeAll
    static void start() throws IOException {
        stage = new SecretStage();
        tables = stage.tables();
        works = stage.works();
        lookers = stage.lookers();
        everybody = stage.everybody();
        aside = SetAside.by(everybody);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void the_document_names_each_way_out_and_no_other() throws IOException {
        Set<String> ways = new TreeSet<>();
        JSON.readTree(Files.readString(Path.of("docs/api/openapi.json")))
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> ways.add(method.toUpperCase(Locale.ROOT) + " /api/v1" + path.getKey())));
        assertThat(tables.all().stream().filter(way -> way.contains(" /api/")).collect(Collectors.toSet()))
                .isEqualTo(ways);
        Set<String> tried = new TreeSet<>(WaysOut.LISTS.keySet());
        tried.addAll(WaysOut.ONES.keySet());
        assertThat(tried).containsAll(tables.ways().keySet());
    }

    @Test
    void no_list_map_or_feed_tells_a_word_of_what_is_hidden() {
        for (SecretLooker looker : lookers) {
            for (String way : WaysOut.LISTS.keySet()) {
                assertThat(stage.leaks(stage.listed(looker, way), looker))
                        .as("%s for %s", way, looker)
                        .isEmpty();
            }
        }
    }

    @Test
    void lists_tell_of_what_is_seen_and_of_needs() {
        for (SecretLooker looker : lookers) {
            for (String way : tables.ways().keySet()) {
                if (!WaysOut.LISTS.containsKey(way)
                        || !Set.of("told", "nothing").contains(tables.way(way, "whole"))) {
                    continue;
                }
                String text = stage.listed(looker, way);
                assertThat(stage.told(text))
                        .as("%s for %s", way, looker)
                        .isEqualTo(stage.ids(
                                looker, Sight.WHOLE, tables.way(way, "whole").equals("told")));
                assertThat(stage.needs(text))
                        .as("needs of %s for %s", way, looker)
                        .isEqualTo(stage.ids(
                                looker, Sight.NEED, tables.way(way, "need").equals("need")));
            }
        }
    }

    @Test
    void a_street_is_found_by_who_sees_a_work_there_wholly() {
        for (SecretLooker looker : lookers) {
            String text = stage.listed(looker, "GET /api/v1/places");
            assertThat(works.stream().map(SecretWork::work))
                    .as("%s", looker)
                    .filteredOn(work -> text.contains(work.place().orElseThrow().street() + "\""))
                    .extracting(work -> work.id().value())
                    .containsExactlyInAnyOrderElementsOf(stage.ids(looker, Sight.WHOLE, true));
        }
    }

    @Test
    void costs_are_told_to_who_may_see_them() {
        for (SecretLooker looker : lookers) {
            for (String way : List.of("GET /api/v1/works", "GET /api/v1/journal", "GET /ogc/collections/works/items")) {
                String text = stage.listed(looker, way);
                Set<String> costs = works.stream()
                        .filter(work -> work.amounts().stream().anyMatch(text::contains))
                        .map(SecretWork::id)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(costs)
                        .as("%s for %s", way, looker)
                        .isEqualTo(works.stream()
                                .filter(work -> looker.seesCosts(work, works))
                                .map(SecretWork::id)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    @Test
    void counts_and_extents_know_no_more_than_lists() {
        Reprojection degrees = Reprojection.between(Crs.RD, Crs.WGS84);
        for (SecretLooker looker : lookers) {
            int whole = stage.ids(looker, Sight.WHOLE, true).size();
            int needs = stage.ids(looker, Sight.NEED, true).size();
            for (String by : List.of("discipline", "phase")) {
                JsonNode counts = json(looker, "/api/v1/works/counts?by=" + by);
                assertThat(counts.at("/total").asInt()).as("%s", looker).isEqualTo(whole + needs);
                assertThat(sum(counts)).as("%s by %s", looker, by).isEqualTo(whole);
            }
            JsonNode items = json(looker, "/ogc/collections/works/items?limit=1");
            assertThat(items.at("/numberMatched").asInt()).as("%s", looker).isEqualTo(whole + needs);
            Box seen = works.stream()
                    .filter(work -> looker.sight(work, works) != Sight.NOTHING)
                    .map(work -> looker.sight(work, works) == Sight.NEED ? outward(work.box()) : work.box())
                    .reduce(Box::with)
                    .flatMap(degrees::attempt)
                    .orElseThrow();
            JsonNode extent = json(looker, "/ogc/collections/works").at("/extent/spatial/bbox/0");
            assertThat(Stream.of(0, 1, 2, 3).map(i -> extent.get(i).asDouble()))
                    .as("%s", looker)
                    .usingElementComparator((one, other) -> Math.abs(one - other) < 2e-4 ? 0 : 1)
                    .containsExactly(seen.minX(), seen.minY(), seen.maxX(), seen.maxY());
        }
    }

    @Test
    void one_by_one_what_is_hidden_is_answered_like_what_is_not_there() {
        for (SecretLooker looker : stage.closeLookers()) {
            WaysOut.ONES.forEach((way, ask) -> {
                String noWork = WaysOut.text(ask.apply(looker.client(), ABSENT));
                String noNeed = WaysOut.text(ask.apply(looker.client(), NO_NEED));
                for (SecretWork work : stage.asked()) {
                    HttpResponse<String> answer = ask.apply(looker.client(), work.id());
                    String about = way + " of " + work.id() + " for " + looker;
                    if (looker.sight(work, works) == Sight.WHOLE) {
                        assertSeen(looker, work, way, answer, about);
                    } else {
                        assertThat(WaysOut.text(answer).replace(work.id(), ABSENT))
                                .as(about)
                                .isEqualTo(noWork);
                    }
                    if (work.level() == Confidentiality.OVERLAP_ONLY) {
                        assertNeed(looker, work, way, ask.apply(looker.client(), work.need()), noNeed);
                    }
                }
            });
        }
    }

    /// Who is not logged in may read only, whatever is there.
    private static void assertSeen(
            SecretLooker looker, SecretWork work, String way, HttpResponse<String> answer, String about) {
        String text = WaysOut.text(answer);
        assertThat(stage.leaks(text, looker)).as(about).isEmpty();
        if (way.startsWith("GET") || !looker.equals(stage.nobody())) {
            assertThat(answer.statusCode()).as(about).isNotEqualTo(404);
            if (tables.way(way, "whole").equals("told")) {
                assertThat(text).as(about).contains(work.title());
            }
        }
    }

    /// By the name of the need, which is there for who sees the need, and else is not.
    private static void assertNeed(
            SecretLooker looker, SecretWork work, String way, HttpResponse<String> answer, String noNeed) {
        String about = way + " of the need of " + work.id() + " for " + looker;
        if (looker.sight(work, works) == Sight.NEED && tables.way(way, "need").equals("need")) {
            assertThat(answer.statusCode()).as(about).isEqualTo(200);
            assertThat(answer.body()).as(about).contains("Name of " + work.owner());
            assertThat(stage.leaks(WaysOut.text(answer), looker)).as(about).isEmpty();
        } else {
            assertThat(WaysOut.text(answer).replace(work.need(), NO_NEED))
                    .as(about)
                    .isEqualTo(noNeed);
        }
    }

    @Test
    void an_opportunity_or_finding_that_is_hidden_is_not_there() {
        List<String> names = stage.server()
                .database()
                .sql()
                .sql("select unnest(array[id, hint]) from opportunity order by 1")
                .query(String.class)
                .list();
        assertThat(names).hasSizeGreaterThan(20);
        for (SecretLooker looker : lookers) {
            assertOpportunities(looker, "/api/v1/opportunities", names);
        }
        for (SecretLooker looker : List.of(stage.nobody(), everybody, stage.reader("net"))) {
            assertOpportunities(looker, "/ogc/collections/opportunities/items", names);
        }
    }

    private static void assertOpportunities(SecretLooker looker, String list, List<String> names) {
        String listed = stage.listed(looker, "GET " + list);
        String absent = WaysOut.text(looker.client().get(list + "/K00"));
        for (String name : names) {
            String text = WaysOut.text(looker.client().get(list + "/" + name));
            assertThat(stage.leaks(text, looker)).as("%s for %s", name, looker).isEmpty();
            assertThat(text.replace(name, "K00").equals(absent))
                    .as("%s/%s for %s", list, name, looker)
                    .isEqualTo(!listed.contains(name));
        }
    }

    @Test
    void what_is_set_aside_is_known_to_who_may() {
        for (SecretLooker looker : lookers) {
            tables.aside().keySet().forEach(way -> {
                boolean may =
                        SecrecyTables.cell(tables.aside(), way, "who is told").equals("who delivers")
                                ? looker.delivers("city")
                                : looker.seesInside("city");
                if (WaysOut.LISTS.containsKey(way)) {
                    assertThat(stage.listed(looker, way).contains(SecretTown.ODD))
                            .as("%s for %s", way, looker)
                            .isEqualTo(may);
                    assertThat(stage.listed(looker, way)).doesNotContain("older79");
                } else {
                    aside.assertTold(looker, way, may || (looker.equals(everybody) && way.contains("/jobs")));
                }
            });
        }
    }

    /// What nothing can find is no proof that nothing is there: what the one may see is a leak to the other.
    @Test
    void a_leak_would_be_seen() {
        SecretLooker nobody = stage.nobody();
        SecretLooker partner = stage.reader("far");
        SecretLooker reader = stage.reader("city");
        for (String way : tables.ways().keySet()) {
            if (tables.way(way, "whole").equals("told")) {
                String text = WaysOut.LISTS.containsKey(way)
                        ? stage.listed(everybody, way)
                        : works.stream()
                                .map(work -> WaysOut.text(Objects.requireNonNull(WaysOut.ONES.get(way))
                                        .apply(everybody.client(), work.id())))
                                .collect(Collectors.joining());
                assertThat(stage.leaks(text, nobody)).as(way).isNotEmpty();
                assertThat(stage.leaks(text, partner)).as(way).isNotEmpty();
                assertThat(stage.leaks(text, everybody)).as(way).isEmpty();
                if (works.stream().flatMap(work -> work.amounts().stream()).anyMatch(text::contains)) {
                    assertThat(stage.leaks(text, reader)).as(way).isNotEmpty();
                }
            }
        }
        for (String way : List.of("GET /api/v1/opportunities", "GET /api/v1/relations")) {
            assertThat(stage.leaks(stage.listed(everybody, way), nobody))
                    .as(way)
                    .isNotEmpty();
        }
        for (SecretWork work : works) {
            assertThat(stage.hidden(work, nobody))
                    .as(work.id())
                    .allSatisfy(mark ->
                            assertThat(stage.leaks("a " + mark + " b", nobody)).isNotEmpty());
        }
    }

    private static Box outward(Box box) {
        return new Box(
                Math.floor(box.minX() / 100) * 100,
                Math.floor(box.minY() / 100) * 100,
                Math.ceil(box.maxX() / 100) * 100,
                Math.ceil(box.maxY() / 100) * 100);
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode item : counts.get("items")) {
            sum += item.get("works").asInt();
        }
        return sum;
    }

    private static JsonNode json(SecretLooker looker, String path) {
        return JSON.readTree(looker.client().get(path).body());
    }
}
