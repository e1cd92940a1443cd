package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.Seeds;
import tools.jackson.databind.json.JsonMapper;

/// Role × way out of what stands beside opportunities: a running server tells it as the table of `docs/secrecy.md`
/// says, and no word more.
class MarksWaysOutTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LIST = "/api/v1/opportunities";
    private static final String SAID = "mark-of-a-comment-";
    private static final String NO_COMMENT = "comment-00000000-0000-0000-0000-000000000000";

    /// How to ask each way of an opportunity, by its name; of a comment on it, the first.
    private static final Map<String, BiFunction<TestClient, String, HttpResponse<String>>> WAYS = new LinkedHashMap<>();

    private static SecretStage stage;
    private static final List<Opportunity> OPPORTUNITIES = new ArrayList<>();
    /// What a way answers somebody of an opportunity that is not there.
    private static final Map<String, String> ABSENT = new HashMap<>();

    /// @param comment id of the one on it
    private record Opportunity(String id, String hint, String comment) {}

    static {
        String one = LIST + "/{id}";
        WAYS.put("GET " + one + "/comments", (client, id) -> client.get(LIST + "/" + id + "/comments"));
        WAYS.put("GET " + one + "/comments/{comment}", (client, id) -> client.get(comment(id)));
        WAYS.put("POST " + one + "/comments", (client, id) -> client.post(LIST + "/" + id + "/comments", "{}"));
        WAYS.put("DELETE " + one + "/comments/{comment}", (client, id) -> client.delete(comment(id)));
        WAYS.put("GET " + one + "/following", (client, id) -> client.get(LIST + "/" + id + "/following"));
        WAYS.put("PUT " + one + "/following", (client, id) -> client.put(LIST + "/" + id + "/following", ""));
        WAYS.put("DELETE " + one + "/following", (client, id) -> client.delete(LIST + "/" + id + "/following"));
    }

    @BeforeAll
    static void comment() throws IOException {
        stage = new SecretStage();
        TestClient everybody = stage.everybody().client();
        stage.server()
                .database()
                .sql()
                .sql("select id, hint from opportunity order by id")
                .query((row, number) -> new Opportunity(row.getString("id"), row.getString("hint"), ""))
                .list()
                .forEach(one -> OPPORTUNITIES.add(new Opportunity(one.id(), one.hint(), said(everybody, one.id()))));
        assertThat(OPPORTUNITIES).hasSizeGreaterThan(10);
        // First, so that it is tried also where only some are.
        OPPORTUNITIES.sort(Comparator.comparing(one -> stage.closeLookers().stream()
                .noneMatch(looker -> stage.listed(looker, "GET " + LIST).contains('"' + one.hint() + '"'))));
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    private static String said(TestClient client, String id) {
        HttpResponse<String> made = client.post(LIST + "/" + id + "/comments", "{\"text\": \"" + SAID + id + "-\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JSON.readTree(made.body()).at("/id").asString();
    }

    /// Of the first comment on it; of an opportunity that is not there, one that is nowhere.
    private static String comment(String id) {
        String comment = OPPORTUNITIES.stream()
                .filter(one -> one.id().equals(id) || one.hint().equals(id))
                .map(Opportunity::comment)
                .findFirst()
                .orElse(NO_COMMENT);
        return LIST + "/" + id + "/comments/" + comment;
    }

    @Test
    void each_way_of_the_document_is_tried() {
        assertThat(WAYS.keySet())
                .containsExactlyInAnyOrderElementsOf(stage.tables().marks().keySet());
    }

    @Test
    void everybody_is_told_what_the_table_says_and_nothing_of_the_rest() {
        Set<String> columns = new TreeSet<>();
        for (SecretLooker looker : stage.closeLookers()) {
            String listed = stage.listed(looker, "GET " + LIST);
            for (Opportunity one : Seeds.some(OPPORTUNITIES)) {
                for (String name : List.of(one.id(), one.hint())) {
                    String column = !listed.contains("\"" + name + "\"")
                            ? "not"
                            : name.equals(one.id()) ? "opportunity seen wholly" : "in part";
                    columns.add(column);
                    // Withdrawing comes after all else.
                    WAYS.keySet().stream()
                            .filter(way -> !way.startsWith("DELETE " + LIST + "/{id}/comments"))
                            .forEach(way -> assertTold(looker, way, one, name, column));
                }
            }
        }
        assertThat(columns).containsExactly("in part", "not", "opportunity seen wholly");
    }

    private static void assertTold(SecretLooker looker, String way, Opportunity one, String name, String column) {
        BiFunction<TestClient, String, HttpResponse<String>> ask = Objects.requireNonNull(WAYS.get(way));
        HttpResponse<String> answer = ask.apply(looker.client(), name);
        String about = way + " of " + name + " for " + looker + ", seen: " + column;
        String told = SecrecyTables.cell(stage.tables().marks(), way, column);
        if (told.equals("as absent")) {
            assertThat(WaysOut.text(answer).replace(name, "K00").replace(one.comment(), NO_COMMENT))
                    .as(about)
                    .isEqualTo(ABSENT.computeIfAbsent(
                            way + " for " + looker, unused -> WaysOut.text(ask.apply(looker.client(), "K00"))));
        } else if (looker.grants().isEmpty() && told.equals("told")) {
            assertThat(answer.statusCode()).as(about).isIn(401, 403);
            assertThat(answer.body()).as(about).doesNotContain(SAID);
        } else {
            assertThat(answer.statusCode()).as(about).isNotEqualTo(404);
            if (told.equals("told")) {
                assertThat(answer.body()).as(about).contains(SAID + one.id() + "-");
            }
        }
        assertThat(stage.leaks(answer.body(), looker)).as(about).isEmpty();
    }

    @Test
    void only_who_moderates_there_withdraws_what_another_wrote() {
        for (SecretLooker looker : stage.closeLookers()) {
            boolean moderates = looker.grants().stream()
                    .anyMatch(grant -> grant.role().key().matches("core-team|administrator")
                            && grant.organisation().value().equals("city"));
            if (moderates || looker.equals(stage.everybody())) {
                continue;
            }
            for (Opportunity one : Seeds.some(OPPORTUNITIES)) {
                int status = looker.client().delete(comment(one.id())).statusCode();
                assertThat(status).as("%s for %s", one, looker).isIn(401, 403, 404);
            }
        }
        Opportunity first = OPPORTUNITIES.getLast();
        HttpResponse<String> withdrawn = stage.everybody().client().delete(comment(first.id()));
        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(withdrawn.body()).doesNotContain(SAID);
    }
}
