package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.api.SecretLooker.Sight;
import org.koppelkansen.api.deliveries.Sending;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Role × level × way out: a running server tells of works what the tables of `docs/secrecy.md` say, and no word or
/// number more.
class WaysOutTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Scope> EVERY_SCOPE = Set.of(Scope.values());
    private static final Map<SecretLooker, List<String>> HIDDEN = new IdentityHashMap<>();
    private static final Map<String, String> LISTED = new HashMap<>();
    private static final String ABSENT = "by-hand-city:refZ9999";
    private static final String NO_NEED = "need-00000000-0000-0000-0000-000000000000";
    private static final String ASIDE = "aside77";

    private static SecrecyTables tables;
    private static TestServer server;
    private static List<SecretWork> works;
    private static List<SecretLooker> lookers;
    private static SecretLooker everybody;
    private static String delivery;
    private static String job;

    @BeforeAll
    static void start() throws IOException {
        tables = SecrecyTables.read();
        server = TestServer.start();
        works = SecretTown.in(server).works();
        everybody = looker(EVERY_SCOPE, grant(Role.PROGRAMMER, "city"), grant(Role.PROGRAMMER, "net"));
        lookers = lookers();
        deliver();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<SecretLooker> lookers() {
        List<SecretLooker> all = new ArrayList<>();
        SecretLooker nobody = SecretLooker.nobody(server, tables);
        // For the cookie against forged requests.
        nobody.client().get("/api/v1/session");
        all.add(nobody);
        all.add(looker(EVERY_SCOPE));
        for (Role role : Role.values()) {
            for (String organisation : List.of("city", "net", "far")) {
                all.add(looker(EVERY_SCOPE, grant(role, organisation)));
            }
            for (String organisation : List.of("city", "net")) {
                all.add(looker(
                        EVERY_SCOPE, new Grant(role, new OwnerId(organisation), Optional.of("W"))));
            }
        }
        for (Scope scope : Scope.values()) {
            all.add(looker(EnumSet.of(scope), grant(Role.PROGRAMMER, "city")));
        }
        all.add(everybody);
        return all;
    }

    /// What a list tells; asked once.
    private static String listed(SecretLooker looker, String way) {
        return LISTED.computeIfAbsent(looker + way, unused -> Objects.requireNonNull(WaysOut.LISTS.get(way))
                .apply(looker.client()));
    }

    private static SecretLooker looker(Set<Scope> scopes, Grant... grants) {
        return SecretLooker.with(server, tables, scopes, grants);
    }

    private static Grant grant(Role role, String organisation) {
        return new Grant(role, new OwnerId(organisation));
    }

    /// A row of the city that is set aside.
    private static void deliver() {
        JsonNode ended = new Sending(everybody.client())
                .field("source", ASIDE)
                .field("organisation", "city")
                .file(
                        ASIDE + ".csv",
                        "id;titel;discipline;start;einde;x;y\n1;" + ASIDE + ";" + ASIDE
                                + ";2028-01-01;2028-06-30;121000;487000\n")
                .delivered();
        job = ended.get("href").asString();
        delivery = ended.at("/outcome/href").asString();
        assertThat(delivery).startsWith("/api/v1/deliveries/");
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
                assertThat(leaks(listed(looker, way), looker)).as("%s for %s", way, looker).isEmpty();
            }
        }
    }

    @Test
    void lists_tell_of_what_is_seen_and_of_needs() {
        for (SecretLooker looker : lookers) {
            for (String way : tables.ways().keySet()) {
                if (!WaysOut.LISTS.containsKey(way) || !Set.of("told", "nothing").contains(tables.way(way, "whole"))) {
                    continue;
                }
                String text = listed(looker, way);
                assertThat(told(text))
                        .as("%s for %s", way, looker)
                        .isEqualTo(ids(looker, Sight.WHOLE, tables.way(way, "whole").equals("told")));
                assertThat(needs(text))
                        .as("needs of %s for %s", way, looker)
                        .isEqualTo(ids(looker, Sight.NEED, tables.way(way, "need").equals("need")));
            }
        }
    }

    @Test
    void costs_are_told_to_who_may_see_them() {
        for (SecretLooker looker : lookers) {
            for (String way : List.of("GET /api/v1/works", "GET /api/v1/journal", "GET /ogc/collections/works/items")) {
                String text = listed(looker, way);
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
            int whole = ids(looker, Sight.WHOLE, true).size();
            int needs = ids(looker, Sight.NEED, true).size();
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
        for (SecretLooker looker : closeLookers()) {
            WaysOut.ONES.forEach((way, ask) -> {
                String noWork = WaysOut.text(ask.apply(looker.client(), ABSENT));
                String noNeed = WaysOut.text(ask.apply(looker.client(), NO_NEED));
                for (SecretWork work : asked()) {
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

    /// Strangers see alike whatever their role, and in an area two roles stand for the others: lists try all of them.
    private static List<SecretLooker> closeLookers() {
        return lookers.stream()
                .filter(looker -> looker.grants().stream()
                        .allMatch(grant -> Set.of(Role.READER, Role.PROGRAMMER).contains(grant.role())
                                || (grant.area().isEmpty() && !grant.organisation().value().equals("far"))))
                .toList();
    }

    /// Of the grid operator, whose works are all alike, one is enough; of the other area the closed ones are.
    private static List<SecretWork> asked() {
        return works.stream()
                .filter(work -> !work.owner().equals(SecretTown.NET) || work.id().endsWith("N0137"))
                .filter(work -> work.areas().contains("W") || work.level().compareTo(Confidentiality.PARTNERS) > 0)
                .toList();
    }

    /// Who is not logged in may read only, whatever is there.
    private static void assertSeen(
            SecretLooker looker, SecretWork work, String way, HttpResponse<String> answer, String about) {
        String text = WaysOut.text(answer);
        assertThat(leaks(text, looker)).as(about).isEmpty();
        if (way.startsWith("GET") || looker != lookers.getFirst()) {
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
            assertThat(leaks(WaysOut.text(answer), looker)).as(about).isEmpty();
        } else {
            assertThat(WaysOut.text(answer).replace(work.need(), NO_NEED))
                    .as(about)
                    .isEqualTo(noNeed);
        }
    }

    @Test
    void an_opportunity_or_finding_that_is_hidden_is_not_there() {
        List<String> names = server.database()
                .sql()
                .sql("select unnest(array[id, hint]) from opportunity order by 1")
                .query(String.class)
                .list();
        assertThat(names).hasSizeGreaterThan(20);
        for (SecretLooker looker : lookers) {
            assertOpportunities(looker, "/api/v1/opportunities", names);
        }
        for (SecretLooker looker : List.of(lookers.getFirst(), everybody, looker(EVERY_SCOPE, grant(Role.READER, "net")))) {
            assertOpportunities(looker, "/ogc/collections/opportunities/items", names);
        }
    }

    private static void assertOpportunities(SecretLooker looker, String list, List<String> names) {
        String listed = listed(looker, "GET " + list);
        String absent = WaysOut.text(looker.client().get(list + "/K00"));
        for (String name : names) {
            String text = WaysOut.text(looker.client().get(list + "/" + name));
            assertThat(leaks(text, looker)).as("%s for %s", name, looker).isEmpty();
            assertThat(text.replace(name, "K00").equals(absent))
                    .as("%s/%s for %s", list, name, looker)
                    .isEqualTo(!listed.contains(name));
        }
    }

    @Test
    void what_is_set_aside_is_known_to_who_may() {
        Map<String, String> paths = Map.of(
                "/deliveries", "/api/v1/deliveries",
                "/deliveries/{id}", delivery,
                "/sources", "/api/v1/sources",
                "/sources/{name}", "/api/v1/sources/city%20plan",
                "/jobs", "/api/v1/jobs",
                "/jobs/{id}", job);
        for (SecretLooker looker : lookers) {
            tables.aside().forEach((way, who) -> {
                String told = who.get("who is told");
                boolean may = told.equals("who delivers") ? looker.delivers("city") : looker.seesInside("city");
                boolean started = looker == everybody && way.contains("/jobs");
                String path = way.replaceFirst("^\\S+ /api/v1(/[a-z]+(/\\{[a-z]+})?)(.*)$", "$1");
                String asked = paths.get(path) + way.substring(way.indexOf(path) + path.length());
                assertAside(looker, way.substring(0, way.indexOf(' ')), asked, may || started);
            });
        }
    }

    private static void assertAside(SecretLooker looker, String method, String path, boolean may) {
        String about = method + " " + path + " for " + looker;
        if (!method.equals("GET")) {
            String absent = path.replaceFirst("(/api/v1/[a-z]+/)[^/]+", "$1absent");
            if (!may) {
                assertThat(WaysOut.text(looker.client().send(method, path, "")).replace(path, absent))
                        .as(about)
                        .isEqualTo(WaysOut.text(looker.client().send(method, absent, "")));
            }
            return;
        }
        HttpResponse<String> answer = looker.client().get(path);
        boolean isList = path.split("/", -1).length == 4;
        assertThat(answer.statusCode()).as(about).isEqualTo(may || isList ? 200 : 404);
        assertThat(answer.body().contains(ASIDE) || answer.body().contains("city plan"))
                .as(about + answer.body())
                .isEqualTo(may);
    }

    /// What nothing can find is no proof that nothing is there: what the one may see is a leak to the other.
    @Test
    void a_leak_would_be_seen() {
        SecretLooker nobody = lookers.getFirst();
        SecretLooker partner = looker(EVERY_SCOPE, grant(Role.READER, "far"));
        SecretLooker reader = looker(EVERY_SCOPE, grant(Role.READER, "city"));
        for (String way : tables.ways().keySet()) {
            if (tables.way(way, "whole").equals("told")) {
                String text = WaysOut.LISTS.containsKey(way)
                        ? listed(everybody, way)
                        : works.stream()
                                .map(work -> WaysOut.text(WaysOut.ONES.get(way).apply(everybody.client(), work.id())))
                                .collect(Collectors.joining());
                assertThat(leaks(text, nobody)).as(way).isNotEmpty();
                assertThat(leaks(text, partner)).as(way).isNotEmpty();
                assertThat(leaks(text, everybody)).as(way).isEmpty();
                if (works.stream().flatMap(work -> work.amounts().stream()).anyMatch(text::contains)) {
                    assertThat(leaks(text, reader)).as(way).isNotEmpty();
                }
            }
        }
        for (String way : List.of("GET /api/v1/opportunities", "GET /api/v1/relations")) {
            assertThat(leaks(listed(everybody, way), nobody))
                    .as(way)
                    .isNotEmpty();
        }
        for (SecretWork work : works) {
            assertThat(hidden(work, nobody))
                    .as(work.id())
                    .allSatisfy(mark -> assertThat(leaks("a " + mark + " b", nobody)).isNotEmpty());
        }
    }

    /// Every word and number in a text that it may not hold.
    private static List<String> leaks(String text, SecretLooker looker) {
        return HIDDEN
                .computeIfAbsent(looker, unused -> works.stream()
                        .flatMap(work -> hidden(work, looker))
                        .toList())
                .stream()
                .filter(text::contains)
                .toList();
    }

    private static Stream<String> hidden(SecretWork work, SecretLooker looker) {
        if (looker.sight(work, works) != Sight.WHOLE) {
            return work.marks().stream();
        }
        return looker.seesCosts(work, works) ? Stream.of() : work.amounts().stream();
    }

    private static Set<String> told(String text) {
        return works.stream()
                .map(SecretWork::id)
                .filter(id -> text.contains(id) || text.contains(id.replace(" ", "%20")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> needs(String text) {
        return works.stream()
                .filter(work -> text.contains(work.need()))
                .map(SecretWork::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(SecretLooker looker, Sight sight, boolean any) {
        return works.stream()
                .filter(work -> any && looker.sight(work, works) == sight)
                .map(SecretWork::id)
                .collect(Collectors.toCollection(TreeSet::new));
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
