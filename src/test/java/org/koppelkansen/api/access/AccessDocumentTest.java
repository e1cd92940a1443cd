package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.works.OwnerId;

/// `docs/access.md` says who may do what; the program and a running server say the same.
class AccessDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/access.md");
    private static final OwnerId WATER = new OwnerId("water");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void each_role_has_the_rights_of_the_table() throws IOException {
        Map<String, Set<String>> table = table(Files.readString(DOCUMENT), "reader");
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::key).toList());
        for (Role role : Role.values()) {
            assertThat(keys(role.rights())).as(role.key()).isEqualTo(table.get(role.key()));
            assertThat(rightsOf(server.as(new Grant(role, WATER))))
                    .as(role.key())
                    .isEqualTo(table.get(role.key()));
        }
    }

    @Test
    void each_scope_lets_a_token_use_the_rights_of_the_table() throws IOException {
        Map<String, Set<String>> table = table(Files.readString(DOCUMENT), "read");
        Grant[] every =
                Arrays.stream(Role.values()).map(role -> new Grant(role, WATER)).toArray(Grant[]::new);
        for (Scope scope : Scope.values()) {
            assertThat(rightsOf(server.as(EnumSet.of(scope), every)))
                    .as(scope.key())
                    .isEqualTo(table.get(scope.key()));
        }
    }

    @Test
    void only_who_administers_reads_and_makes_accounts() throws IOException {
        Map<String, Set<String>> table = table(Files.readString(DOCUMENT), "reader");
        for (Role role : Role.values()) {
            TestClient client = server.inSession(new Grant(role, WATER));
            boolean may = table.getOrDefault(role.key(), Set.of()).contains(Right.ADMINISTER.key());
            assertThat(client.get("/api/v1/accounts").statusCode())
                    .as(role.key())
                    .isEqualTo(may ? 200 : 403);
            String form = "{\"login\":\"of-" + role.key() + "\",\"name\":\"New\",\"grants\":["
                    + "{\"role\":\"reader\",\"organisation\":\"water\"}]}";
            assertThat(client.post("/api/v1/accounts", form).statusCode())
                    .as(role.key())
                    .isEqualTo(may ? 201 : 403);
        }
        assertThat(server.anonymous().get("/api/v1/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void the_example_of_a_file_of_settings_is_understood() throws IOException {
        String text = Files.readString(DOCUMENT);
        String example = text.substring(text.indexOf("```yaml\n") + 8, text.lastIndexOf("```"));
        AccessSettings read = AccessFile.read("access.yaml", example, name -> Optional.of("secret of " + name));
        assertThat(read.publicAddress()).hasToString("Optional[https://kansen.example.org]");
        Provider provider = read.providers().getFirst();
        assertThat(provider.client().secret()).isEqualTo("secret of KOPPELKANSEN_CITY_SECRET");
        assertThat(provider.toString()).doesNotContain("secret of");
        assertThat(ProviderLogin.mapped(provider.mapping(), Map.of("groups", List.of("planners", "x"))))
                .containsExactly(new Grant(Role.PROGRAMMER, new OwnerId("gemeente")));
        assertThat(ProviderLogin.mapped(provider.mapping(), Map.of("groups", Map.of("planners", "x"))))
                .isEmpty();
    }

    private static Set<String> rightsOf(TestClient client) {
        Set<String> rights = new TreeSet<>();
        new Asked(client.get("/api/v1/session")).json().at("/rights").forEach(right -> rights.add(right.asString()));
        return rights;
    }

    private static Set<String> keys(Set<Right> rights) {
        Set<String> keys = new TreeSet<>();
        rights.forEach(right -> keys.add(right.key()));
        return keys;
    }

    /// Of the table whose second column is named so: each column with the rows that say yes.
    private static Map<String, Set<String>> table(String document, String second) {
        List<List<String>> rows = document.substring(document.indexOf("| right | " + second + " |"))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        Map<String, Set<String>> table = new TreeMap<>();
        for (int column = 2; column < rows.getFirst().size() - 1; column++) {
            Set<String> yes = new TreeSet<>();
            for (List<String> row : rows.subList(2, rows.size())) {
                assertThat(row.get(column)).isIn("yes", "no");
                if (row.get(column).equals("yes")) {
                    yes.add(row.get(1));
                }
            }
            table.put(rows.getFirst().get(column), yes);
        }
        return table;
    }
}
