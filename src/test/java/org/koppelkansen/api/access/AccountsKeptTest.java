package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.register.Change;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.OwnerId;

/// Accounts that go, roles where nothing is, and what administrators may look back at.
class AccountsKeptTest {
    private static final String PASSWORD = "een lange zin om te onthouden";
    private static final Grant REGISTER = new Grant(Role.ADMINISTRATOR, Grant.REGISTER);
    private static final OwnerId WATER = new OwnerId("water");

    private static TestServer server;
    private static TestClient keeper;
    private TestClient keeping;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        server.join(WATER);
        server.join(new OwnerId("gas"));
        TestClient first = server.anonymous();
        Asked in = accept(first, server.firstCode().orElseThrow(), "keeper");
        assertThat(in.status()).as(in.toString()).isEqualTo(200);
        keeper = server.as(REGISTER);
    }

    @BeforeEach
    void logIn() {
        keeping = server.anonymous();
        assertThat(log(keeping, "keeper", PASSWORD).statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void of_a_removed_account_nothing_personal_stays() {
        TestClient cora = server.anonymous();
        String id = invited("cora", "programmer", "water", cora);
        Asked token = new Asked(cora.post("/api/v1/tokens", "{\"name\":\"qgis\",\"scopes\":[\"read\"]}"));
        String bearer = "Bearer " + token.at("/secret");
        String tag = new Asked(keeper.get("/api/v1/accounts/" + id)).header("ETag");
        assertThat(keeping.delete("/api/v1/accounts/" + id).statusCode()).isEqualTo(428);
        Asked gone = new Asked(keeping.delete("/api/v1/accounts/" + id, "If-Match", tag));
        assertThat(gone.status()).as(gone.toString()).isEqualTo(204);

        assertThat(new Asked(cora.get("/api/v1/tokens")).at("/code")).isEqualTo("session-expired");
        assertThat(server.anonymous()
                        .get("/api/v1/tokens", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(401);
        assertThat(keeper.get("/api/v1/accounts/" + id).statusCode()).isEqualTo(404);
        assertThat(everything()).contains(id).doesNotContainIgnoringCase("cora");
        Asked told = new Asked(keeper.get("/api/v1/audit-entries?account=" + id));
        assertThat(told.json().at("/items").findValuesAsString("deed"))
                .contains("account-removed", "token-made", "password-chosen", "logged-in");
        assertThat(new Asked(log(server.anonymous(), "cora", PASSWORD)).status())
                .isEqualTo(401);
    }

    /// All texts of the database in which a name could stand.
    private static String everything() {
        return String.join(
                "\n", server.database().sql().sql("""
                                select j::text from journal j union all select a::text from account a
                                union all select l::text from login_entry l union all select d::text from delivery d
                                union all select t::text from token t union all select g::text from account_grant g""").query(String.class).list());
    }

    @Test
    void the_journal_forgets_a_name_and_nothing_else() {
        server.account(new Grant(Role.READER, WATER));
        for (String change : List.of(
                "update journal set deed = 'x'",
                "update journal set account_name = 'x'",
                "update journal set after = '{}' where subject_kind = 'account'",
                "delete from journal",
                "truncate journal",
                "update login_entry set deed = 'x'",
                "update login_entry set address = 'x'",
                "delete from login_entry")) {
            assertThatThrownBy(() -> server.database().sql().sql(change).update())
                    .as(change)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void nobody_is_removed_by_who_does_not_keep_it_nor_is_the_last_administrator() {
        TestClient water = server.inSession(new Grant(Role.ADMINISTRATOR, WATER));
        Account both = server.account(new Grant(Role.READER, WATER), new Grant(Role.READER, new OwnerId("gas")));
        assertThat(water.delete("/api/v1/accounts/" + both.id(), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(403);
        assertThat(water.delete("/api/v1/accounts/account-first", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
        Asked last = new Asked(keeping.delete(
                "/api/v1/accounts/account-first",
                "If-Match",
                new Asked(keeper.get("/api/v1/accounts/account-first")).header("ETag")));
        assertThat(last.status()).as(last.toString()).isEqualTo(422);
        assertThat(last.at("/detail")).contains("laatste beheerder");
        TestClient reader = server.anonymous();
        String id = invited("rik", "reader", "water", reader);
        String tag = new Asked(reader.get("/api/v1/accounts/" + id)).header("ETag");
        assertThat(reader.delete("/api/v1/accounts/" + id, "If-Match", tag).statusCode())
                .as("anybody may go")
                .isEqualTo(204);
    }

    @Test
    void a_role_in_an_area_that_is_not_there_is_refused_and_one_whose_area_goes_stays() {
        Asked refused = new Asked(keeping.post("/api/v1/accounts", person("arie", inArea("Oost9"))));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.at("/detail")).contains("Oost9");
        area("Oost9");
        Asked made = new Asked(keeping.post("/api/v1/accounts", person("arie", inArea("Oost9"))));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        area("West9");
        String account = "/api/v1/accounts/" + made.at("/account/id");
        Asked now = new Asked(keeper.get(account));
        assertThat(now.at("/grants/0/area")).isEqualTo("Oost9");
        String kept = "{\"grants\":[" + inArea("Oost9") + "," + inArea("West9") + "]}";
        Asked again = new Asked(keeping.put(account + "/grants", kept, "If-Match", now.header("ETag")));
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        String other = "{\"grants\":[" + inArea("Noord9") + "]}";
        assertThat(keeping.put(account + "/grants", other, "If-Match", again.header("ETag"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void administrators_look_back_at_who_came_in_and_who_tried() {
        server.clock().forward(Duration.ofDays(1));
        logIn();
        server.clock().forward(Duration.ofSeconds(1));
        Instant day = server.clock().instant();
        String id = invited("sara", "reader", "gas", server.anonymous());
        log(server.anonymous(), "sara", "not the password");
        log(server.anonymous(), "nobody-has-this", "not the password");
        server.clock().forward(Duration.ofDays(1));
        log(server.anonymous(), "sara", PASSWORD);

        Asked all = new Asked(keeper.get("/api/v1/audit-entries?from=" + day));
        assertThat(all.status()).as(all.toString()).isEqualTo(200);
        assertThat(all.json().at("/items").findValuesAsString("deed"))
                .containsExactly(
                        "logged-in",
                        "login-failed",
                        "login-failed",
                        "logged-in",
                        "password-chosen",
                        "link-given",
                        "account-added");
        assertThat(all.at("/items/1/account")).as("nobody has that login").isEmpty();
        assertThat(all.at("/items/2/account")).isEqualTo(id);
        assertThat(all.at("/items/2/address")).isEqualTo("127.0.0.1");
        assertThat(all.toString()).doesNotContain("nobody-has-this", "not the password", PASSWORD);
        Asked until = new Asked(keeper.get("/api/v1/audit-entries?account=" + id + "&until=" + day.plusSeconds(1)));
        assertThat(until.json().at("/items").findValuesAsString("deed")).hasSize(5);
        Asked page = new Asked(keeper.get("/api/v1/audit-entries?limit=4&from=" + day));
        Asked next = new Asked(keeper.get(page.at("/_links/next/href")));
        assertThat(next.json().at("/items").size()).isEqualTo(3);
        assertThat(keeper.get("/api/v1/audit-entries?from=gisteren").statusCode())
                .isEqualTo(400);
    }

    @Test
    void of_an_organisation_its_administrator_sees_its_own_part_and_others_nothing() {
        Account both = server.account(new Grant(Role.READER, WATER), new Grant(Role.READER, new OwnerId("gas")));
        Account gas = server.account(new Grant(Role.READER, new OwnerId("gas")));
        TestClient water = server.as(new Grant(Role.ADMINISTRATOR, WATER));
        Asked seen = new Asked(water.get("/api/v1/audit-entries"));
        assertThat(seen.toString())
                .contains(both.id().value(), "reader of water")
                .doesNotContain(gas.id().value(), "reader of gas");
        assertThat(server.as(new Grant(Role.PROGRAMMER, WATER))
                        .get("/api/v1/audit-entries")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.as(EnumSet.of(Scope.READ), REGISTER)
                        .get("/api/v1/audit-entries")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.anonymous().get("/api/v1/audit-entries").statusCode()).isEqualTo(403);
    }

    @Test
    void a_password_by_a_link_takes_the_tokens_back() {
        TestClient vera = server.anonymous();
        String id = invited("vera", "reader", "water", vera);
        Asked token = new Asked(vera.post("/api/v1/tokens", "{\"name\":\"qgis\",\"scopes\":[\"read\"]}"));
        String bearer = "Bearer " + token.at("/secret");
        assertThat(server.anonymous()
                        .get("/api/v1/tokens", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(200);
        Asked link = new Asked(keeping.post("/api/v1/accounts/" + id + "/invitations", ""));
        assertThat(accept(server.anonymous(), link.at("/code"), "vera").status())
                .isEqualTo(200);
        assertThat(new Asked(server.anonymous().get("/api/v1/tokens", "Authorization", bearer)).at("/code"))
                .isEqualTo("token-expired");
    }

    private static void area(String code) {
        Shape square = Shape.of(new Box(0, 0, 100, 100), Crs.RD);
        server.register()
                .areas()
                .replace(
                        Area.Level.DISTRICT,
                        List.of(new Area(code, code, Area.Level.DISTRICT, Optional.empty(), square)),
                        new Change(
                                Viewer.inSession("x", "X", List.of(REGISTER)),
                                server.clock().instant(),
                                ""));
    }

    private String invited(String login, String role, String organisation, TestClient who) {
        Asked made = new Asked(keeping.post(
                "/api/v1/accounts",
                person(login, "{\"role\":\"" + role + "\",\"organisation\":\"" + organisation + "\"}")));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        Asked in = accept(who, made.at("/code"), login);
        assertThat(in.status()).as(in.toString()).isEqualTo(200);
        return made.at("/account/id");
    }

    private static Asked accept(TestClient who, String code, String login) {
        who.get("/api/v1/invitations/" + code);
        return new Asked(who.post(
                "/api/v1/invitations/" + code, "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}"));
    }

    private static java.net.http.HttpResponse<String> log(TestClient who, String login, String password) {
        who.get("/api/v1/session");
        return who.post("/api/v1/session", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}");
    }

    private static String inArea(String area) {
        return "{\"role\":\"reader\",\"organisation\":\"water\",\"area\":\"" + area + "\"}";
    }

    private static String person(String login, String grant) {
        return "{\"login\":\"" + login + "\",\"name\":\"Persoon " + login + "\",\"grants\":[" + grant + "]}";
    }
}
