package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.works.OwnerId;

/// From an empty register to people who work in it, each letting in the next.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdministrationStory {
    private static final String PASSWORD = "een lange zin om te onthouden";
    private static final Grant WATER = new Grant(Role.ADMINISTRATOR, new OwnerId("water"));

    private static TestServer server;
    private static TestClient first;
    private static TestClient water;
    private static String programmer = "";

    @BeforeAll
    static void start() {
        server = TestServer.start();
        server.join(new OwnerId("water"));
        server.join(new OwnerId("gas"));
        first = server.anonymous();
        water = server.anonymous();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void who_starts_the_server_gets_a_link_that_works_once() {
        String stale = server.firstCode().orElseThrow();
        String code = server.firstCode().orElseThrow();
        assertThat(new Asked(first.get("/api/v1/invitations/" + stale)).status())
                .isEqualTo(404);
        Asked invited = new Asked(first.get("/api/v1/invitations/" + code));
        assertThat(invited.status()).as(invited.toString()).isEqualTo(200);
        String form = "{\"login\":\"Anna\",\"name\":\"Anna de Vries\",\"password\":\"" + PASSWORD + "\"}";
        Asked in = new Asked(first.post("/api/v1/invitations/" + code, form));
        assertThat(in.status()).as(in.toString()).isEqualTo(200);
        assertThat(in.at("/rights/0")).isEqualTo("administer");
        assertThat(new Asked(first.post("/api/v1/invitations/" + code, form)).status())
                .isEqualTo(404);
        assertThat(server.firstCode()).isEmpty();
        assertThat(new Asked(first.get("/api/v1/session")).at("/account/name")).isEqualTo("Anna de Vries");
    }

    @Test
    @Order(2)
    void the_first_administrator_invites_the_administrator_of_an_organisation() {
        Asked invited = new Asked(first.post("/api/v1/accounts", person("bea", "administrator", "water")));
        assertThat(invited.status()).as(invited.toString()).isEqualTo(201);
        assertThat(invited.at("/account/standing")).isEqualTo("invited");
        assertThat(invited.at("/link")).endsWith("/invitation.html#" + invited.at("/code"));
        accept(water, invited.at("/code"));
        assertThat(new Asked(water.get("/api/v1/session")).at("/grants/0/organisation"))
                .isEqualTo("water");
    }

    @Test
    @Order(3)
    void an_administrator_keeps_the_accounts_of_its_own_organisation_only() {
        Asked gas = new Asked(water.post("/api/v1/accounts", person("gerd", "reader", "gas")));
        assertThat(gas.status()).isEqualTo(403);
        assertThat(new Asked(water.post("/api/v1/accounts", person("gerd", "administrator", "*"))).status())
                .isEqualTo(403);
        Asked own = new Asked(water.post("/api/v1/accounts", person("piet", "programmer", "water")));
        assertThat(own.status()).as(own.toString()).isEqualTo(201);
        programmer = own.at("/account/id");
        accept(server.anonymous(), own.at("/code"));
        Asked list = new Asked(water.get("/api/v1/accounts"));
        assertThat(list.json().at("/items").findValuesAsString("login")).containsExactlyInAnyOrder("bea", "piet");
        assertThat(new Asked(water.get("/api/v1/accounts/account-first")).status())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void of_an_account_each_administrator_sees_and_changes_its_own_part() {
        Asked seen = new Asked(first.get("/api/v1/accounts/" + programmer));
        String both = "{\"grants\":[" + role("programmer", "water") + "," + role("reader", "gas") + "]}";
        Asked given = new Asked(
                first.put("/api/v1/accounts/" + programmer + "/grants", both, "If-Match", seen.header("ETag")));
        assertThat(given.status()).as(given.toString()).isEqualTo(200);

        Asked outrun = new Asked(water.put(
                "/api/v1/accounts/" + programmer + "/grants", "{\"grants\":[]}", "If-Match", seen.header("ETag")));
        assertThat(outrun.status()).isEqualTo(409);
        assertThat(outrun.at("/code")).isEqualTo("changed-meanwhile");
        assertThat(outrun.toString()).doesNotContain("gas");

        Asked shown = new Asked(water.get("/api/v1/accounts/" + programmer));
        assertThat(shown.json().at("/grants").size()).isEqualTo(1);
        Asked taken = new Asked(water.put(
                "/api/v1/accounts/" + programmer + "/grants",
                "{\"grants\":[" + role("reader", "water") + "]}",
                "If-Match",
                shown.header("ETag")));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(new Asked(first.get("/api/v1/accounts/" + programmer))
                        .json()
                        .at("/grants")
                        .findValuesAsString("organisation"))
                .containsExactly("gas", "water");
        assertThat(new Asked(water.patch(
                                "/api/v1/accounts/" + programmer,
                                "{\"blocked\":true}",
                                "If-Match",
                                taken.header("ETag")))
                        .status())
                .as("it has a role elsewhere too")
                .isEqualTo(403);
        assertThat(new Asked(water.post("/api/v1/accounts/" + programmer + "/invitations", "")).status())
                .as("else it could take the account over")
                .isEqualTo(403);
    }

    @Test
    @Order(5)
    void the_last_administrator_stays() {
        Asked seen = new Asked(first.get("/api/v1/accounts/account-first"));
        Asked left = new Asked(
                first.put("/api/v1/accounts/account-first/grants", "{\"grants\":[]}", "If-Match", seen.header("ETag")));
        assertThat(left.status()).as(left.toString()).isEqualTo(422);
        Asked blocked = new Asked(
                first.patch("/api/v1/accounts/account-first", "{\"blocked\":true}", "If-Match", seen.header("ETag")));
        assertThat(blocked.status()).isEqualTo(422);

        String id = new Asked(water.get("/api/v1/session")).at("/account/id");
        Asked own = new Asked(water.get("/api/v1/accounts/" + id));
        assertThat(new Asked(water.put(
                                "/api/v1/accounts/" + id + "/grants",
                                "{\"grants\":[]}",
                                "If-Match",
                                own.header("ETag")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Order(6)
    void a_role_that_is_taken_away_is_gone_at_once() {
        TestClient helper = server.as(WATER);
        assertThat(new Asked(helper.get("/api/v1/accounts")).status()).isEqualTo(200);
        String id = new Asked(helper.get("/api/v1/session")).at("/account/id");
        Asked seen = new Asked(first.get("/api/v1/accounts/" + id));
        first.put("/api/v1/accounts/" + id + "/grants", "{\"grants\":[]}", "If-Match", seen.header("ETag"));
        assertThat(new Asked(helper.get("/api/v1/accounts")).status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void who_is_blocked_is_out_at_once() {
        TestClient cora = server.anonymous();
        Asked invited = new Asked(first.post("/api/v1/accounts", person("cora", "reader", "gas")));
        accept(cora, invited.at("/code"));
        Asked token = new Asked(cora.post("/api/v1/tokens", "{\"name\":\"qgis\",\"scopes\":[\"read\"]}"));
        assertThat(token.status()).as(token.toString()).isEqualTo(201);
        String bearer = "Bearer " + token.at("/secret");
        assertThat(new Asked(server.anonymous().get("/api/v1/tokens", "Authorization", bearer)).status())
                .isEqualTo(200);
        String account = "/api/v1/accounts/" + invited.at("/account/id");
        Asked seen = new Asked(first.get(account));
        Asked out = new Asked(first.patch(account, "{\"blocked\":true}", "If-Match", seen.header("ETag")));
        assertThat(out.status()).as(out.toString()).isEqualTo(200);
        assertThat(new Asked(cora.get("/api/v1/accounts")).at("/code")).isEqualTo("session-expired");
        assertThat(new Asked(server.anonymous().get("/api/v1/tokens", "Authorization", bearer)).at("/code"))
                .isEqualTo("token-expired");
        assertThat(new Asked(log(server.anonymous(), "cora")).status()).isEqualTo(401);
    }

    @Test
    @Order(8)
    void a_link_works_for_a_week() {
        Asked invited = new Asked(first.post("/api/v1/accounts", person("dirk", "reader", "gas")));
        server.clock().forward(Duration.ofDays(8));
        assertThat(new Asked(server.anonymous().get("/api/v1/invitations/" + invited.at("/code"))).status())
                .isEqualTo(404);
    }

    @Test
    @Order(9)
    void every_change_is_in_the_journal_without_any_secret() {
        String journal = String.join(
                "\n",
                server.database()
                        .sql()
                        .sql("select deed || ' ' || account_name || ' ' || coalesce(after::text, '') from journal"
                                + " where subject_kind = 'account' order by number")
                        .query(String.class)
                        .list());
        assertThat(journal)
                .contains("account-added koppelkansen serve", "link-given", "password-chosen Anna de Vries")
                .contains("account-granted Anna de Vries", "account-blocked", "token-made Persoon cora")
                .doesNotContain(PASSWORD, "kk_", "bcrypt");
    }

    private static void accept(TestClient who, String code) {
        assertThat(who.get("/api/v1/invitations/" + code).statusCode()).isEqualTo(200);
        Asked in = new Asked(who.post("/api/v1/invitations/" + code, "{\"password\":\"" + PASSWORD + "\"}"));
        assertThat(in.status()).as(in.toString()).isEqualTo(200);
    }

    private static java.net.http.HttpResponse<String> log(TestClient who, String login) {
        who.get("/api/v1/session");
        return who.post("/api/v1/session", "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}");
    }

    private static String person(String login, String role, String organisation) {
        return "{\"login\":\"" + login + "\",\"name\":\"Persoon " + login + "\",\"grants\":[" + role(role, organisation)
                + "]}";
    }

    private static String role(String role, String organisation) {
        return "{\"role\":\"" + role + "\",\"organisation\":\"" + organisation + "\"}";
    }
}
