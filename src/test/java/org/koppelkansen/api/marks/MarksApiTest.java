package org.koppelkansen.api.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.results.RegisteredTown;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// Comments and following over HTTP, on a running server.
class MarksApiTest {
    private static TestServer server;
    private static TestClient city;
    private static TestClient warm;
    private static String whole;
    private static String open;
    private static String part;
    private static String quiet;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        RegisteredTown town = RegisteredTown.in(server.database());
        List<Work> works = DrawnTown.of("""
                        R city sewer replace 1 0-100 0 2027-01-01..2032-01-01 100 flexible 1 -
                        H warm heat lay 1 0-100 0 2027-01-01..2032-01-01 60 flexible 1 -
                        S city road renovate 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                        W warm heat lay 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                        P city sewer replace 3 0-80 0 2027-01-01..2032-01-01 100 flexible 1 -
                        Q warm heat lay 3 0-80 0 2027-01-01..2032-01-01 60 flexible 1 -
                        T city sewer replace 4 0-70 0 2027-01-01..2032-01-01 100 flexible 1 -
                        U warm heat lay 4 0-70 0 2027-01-01..2032-01-01 60 flexible 1 -
                        """).works();
        List<Confidentiality> levels = List.of(
                Confidentiality.PARTNERS,
                Confidentiality.PARTNERS,
                Confidentiality.OVERLAP_ONLY,
                Confidentiality.PARTNERS,
                Confidentiality.PUBLIC,
                Confidentiality.PUBLIC,
                Confidentiality.PARTNERS,
                Confidentiality.PARTNERS);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            ids.add(town.enter(works.get(i), levels.get(i), false).id().value());
        }
        town.find(10);
        city = as(Role.CORE_TEAM, "city");
        warm = as(Role.READER, "warm");
        whole = named("id", ids.get(0));
        part = named("hint", ids.get(2));
        open = named("id", ids.get(4));
        quiet = named("id", ids.get(6));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static TestClient as(Role role, String organisation) {
        return server.as(new Grant(role, new OwnerId(organisation)));
    }

    private static String named(String column, String work) {
        return server.database()
                .sql()
                .sql("select " + column + " from opportunity o join opportunity_work m on m.opportunity = o.id"
                        + " where m.work = :work and m.takes_part")
                .param("work", work)
                .query(String.class)
                .single();
    }

    private static String comments(String id) {
        return "/api/v1/opportunities/" + id + "/comments";
    }

    private static String following(String id) {
        return "/api/v1/opportunities/" + id + "/following";
    }

    private static Asked say(TestClient client, String id, String text) {
        return new Asked(client.post(comments(id), "{\"text\": \"" + text + "\"}"));
    }

    @Test
    void a_comment_is_said_read_and_withdrawn() {
        Asked made = say(warm, whole, "<script>alert(1)</script> & \\u00e9\\r\\nmeer");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String address = made.header("Location");
        assertThat(address).isEqualTo(comments(whole) + "/" + made.at("/id"));
        Asked read = new Asked(city.get(address));
        assertThat(read.at("/text")).isEqualTo("<script>alert(1)</script> & é\nmeer");
        assertThat(read.header("Content-Type")).startsWith("application/json");
        assertThat(read.at("/by/organisation/id")).isEqualTo("warm");
        assertThat(read.at("/by/name")).startsWith("Account ");
        assertThat(read.json().at("/by/self").asBoolean()).isFalse();
        assertThat(read.json().at("/mayWithdraw").asBoolean()).isFalse();
        Asked foreign = new Asked(city.delete(address, "Accept-Language", "en"));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.at("/detail"))
                .isEqualTo("A comment is withdrawn by who wrote it, or by the core team of that" + " organisation.");
        Asked gone = new Asked(as(Role.CORE_TEAM, "warm").delete(address));
        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.json().has("text")).isFalse();
        assertThat(gone.json().at("/withdrawn/byWriter").asBoolean(true)).isFalse();
        assertThat(gone.at("/withdrawn/at")).isNotEmpty();
        assertThat(city.get(comments(whole)).body()).doesNotContain("alert").contains(made.at("/id"));
    }

    @Test
    void a_list_comes_in_pages_with_a_tag_and_says_whether_one_may_write() {
        say(city, quiet, "een");
        String tag = new Asked(city.get(comments(quiet))).header("ETag");
        assertThat(city.get(comments(quiet), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(warm.get(comments(quiet), "If-None-Match", tag).statusCode()).isEqualTo(200);
        say(warm, quiet, "twee");
        assertThat(city.get(comments(quiet), "If-None-Match", tag).statusCode()).isEqualTo(200);
        Asked first = new Asked(city.get(comments(quiet) + "?limit=1"));
        assertThat(first.json().at("/items")).hasSize(1);
        assertThat(first.at("/items/0/text")).isEqualTo("een");
        assertThat(first.response().headers().allValues("Link")).anyMatch(link -> link.endsWith("rel=\"next\""));
        assertThat(first.json().at("/mayWrite").asBoolean()).isTrue();
        Asked second = new Asked(city.get(first.at("/_links/next/href")));
        assertThat(second.at("/items/0/text")).isEqualTo("twee");
        assertThat(second.json().at("/_links/next").isMissingNode()).isTrue();
        Asked stranger = new Asked(as(Role.READER, "far").get(comments(quiet)));
        assertThat(stranger.json().at("/items")).hasSize(2);
        assertThat(stranger.json().at("/mayWrite").asBoolean(true)).isFalse();
    }

    @Test
    void who_may_not_say_anything_is_told_why() {
        Asked stranger = say(as(Role.READER, "far"), whole, "hallo");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.at("/detail")).contains("kernteam");
        assertThat(say(as(Role.PROJECT_TEAM, "far"), whole, "hallo").status()).isEqualTo(201);
        assertThat(say(as(Role.ADMINISTRATOR, "city"), whole, "hallo").status()).isEqualTo(403);
        TestClient reading = server.as(EnumSet.of(Scope.READ), new Grant(Role.READER, new OwnerId("city")));
        assertThat(say(reading, whole, "hallo").status()).isEqualTo(403);
        assertThat(new Asked(reading.get(comments(whole)))
                        .json()
                        .at("/mayWrite")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void what_is_seen_in_part_or_not_has_no_comments() {
        assertThat(new Asked(warm.get("/api/v1/opportunities/" + part)).status())
                .isEqualTo(200);
        for (String name : List.of(part, "K0", "%00")) {
            assertThat(warm.get(comments(name)).statusCode()).isIn(400, 404);
            assertThat(say(warm, name, "hallo").status()).isIn(400, 404);
        }
        assertThat(new Asked(warm.get(comments(whole) + "/comment-x")).status()).isEqualTo(404);
        assertThat(new Asked(warm.delete(
                                comments(open) + "/" + say(warm, whole, "hier").at("/id")))
                        .status())
                .as("of another opportunity")
                .isEqualTo(404);
    }

    @Test
    void comments_are_for_partners_also_where_the_works_are_public() {
        say(city, open, "onder ons");
        TestClient nobody = server.anonymous();
        nobody.get("/api/v1/session");
        assertThat(nobody.get("/api/v1/opportunities/" + open).statusCode()).isEqualTo(200);
        assertThat(new Asked(nobody.get(comments(open))).at("/code")).isEqualTo("not-logged-in");
        assertThat(say(nobody, open, "x").at("/code")).isEqualTo("not-logged-in");
        Asked without = new Asked(server.as().get(comments(open)));
        assertThat(without.at("/code")).isEqualTo("not-allowed");
        assertThat(without.toString()).doesNotContain("onder ons");
        assertThat(nobody.get(comments(whole)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": \" \\n \"}",
                "{\"text\": null}",
                "{\"tekst\": \"x\"}",
                "[]",
                "x",
                "{\"text\": \"\\u0000\"}"
            })
    void a_comment_without_a_text_is_refused(String body) {
        Asked refused = new Asked(city.post(comments(whole), body));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.at("/code")).isEqualTo("wrong-body");
    }

    @Test
    void a_comment_has_at_most_four_thousand_characters() {
        assertThat(say(city, whole, "\uD83D\uDEB0".repeat(4000)).status()).isEqualTo(201);
        Asked refused = say(city, whole, "a".repeat(4001));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/text");
        assertThat(refused.at("/detail")).isEqualTo("Een reactie heeft hooguit 4000 tekens; dit zijn er 4001.");
    }

    @Test
    void an_opportunity_is_followed_and_tells_what_is_new() {
        TestClient follower = as(Role.READER, "far");
        Asked before = new Asked(follower.get(following(whole)));
        assertThat(before.json().at("/followed").asBoolean(true)).isFalse();
        assertThat(before.json().has("item")).isFalse();
        Asked begun = new Asked(follower.put(following(whole), ""));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        assertThat(begun.at("/state")).isEqualTo("found");
        assertThat(begun.at("/opportunity/id")).isEqualTo(whole);
        assertThat(begun.json().at("/news/any").asBoolean(true)).isFalse();
        follower.put(following(open), "");
        say(city, whole, "nieuws");
        Asked listed = new Asked(follower.get("/api/v1/followed-opportunities?limit=1&crs=EPSG:28992"));
        assertThat(listed.at("/items/0/id")).isEqualTo(open);
        assertThat(listed.at("/items/0/opportunity/box/crs")).isEqualTo("EPSG:28992");
        Asked next = new Asked(follower.get(listed.at("/_links/next/href")));
        assertThat(next.at("/items/0/id")).isEqualTo(whole);
        assertThat(next.json().at("/items/0/news/comments").asInt()).isEqualTo(1);
        assertThat(next.json().at("/items/0/news/any").asBoolean()).isTrue();
        assertThat(new Asked(follower.get(following(whole)))
                        .json()
                        .at("/item/news/comments")
                        .asInt())
                .isEqualTo(1);
        assertThat(new Asked(follower.put(following(whole), ""))
                        .json()
                        .at("/news/comments")
                        .asInt())
                .isZero();
        assertThat(follower.delete(following(whole)).statusCode()).isEqualTo(204);
        assertThat(follower.delete(following(whole)).statusCode()).as("again").isEqualTo(204);
        assertThat(new Asked(follower.get("/api/v1/followed-opportunities"))
                        .json()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void who_sees_it_in_part_follows_it_by_the_name_that_it_has_there() {
        Asked begun = new Asked(warm.put(following(part), ""));
        assertThat(begun.at("/opportunity/id")).isEqualTo(part);
        assertThat(begun.json().at("/opportunity/whole").asBoolean(true)).isFalse();
        assertThat(city.put(following(part), "").statusCode())
                .as("who sees it wholly")
                .isEqualTo(404);
    }

    @Test
    void who_has_no_account_keeps_nothing() {
        TestClient nobody = server.anonymous();
        nobody.get("/api/v1/session");
        for (Asked refused : List.of(
                new Asked(nobody.put(following(open), "")),
                new Asked(nobody.get(following(open))),
                new Asked(nobody.get("/api/v1/followed-opportunities")),
                new Asked(nobody.get("/api/v1/views")),
                new Asked(nobody.post("/api/v1/views", "{\"name\":\"x\",\"page\":\"kaart\"}")))) {
            assertThat(refused.at("/code")).as(refused.toString()).isEqualTo("not-logged-in");
        }
        TestClient delivering = server.as(Set.of(Scope.DELIVER), new Grant(Role.PROGRAMMER, new OwnerId("city")));
        assertThat(new Asked(delivering.get("/api/v1/views")).at("/detail")).contains("‘read’");
        assertThat(new Asked(delivering.put(following(whole), "")).at("/detail"))
                .contains("‘write’");
    }
}
