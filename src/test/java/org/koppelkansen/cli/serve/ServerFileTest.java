package org.koppelkansen.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.access.Provider;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.settings.WrongYaml;
import org.koppelkansen.works.OwnerId;

class ServerFileTest {
    private static final String WHOLE = """
            publicAddress: https://koppelkansen.example
            proxies: '10\\..*'
            idleMinutes: 20
            feedsInside: [gis.intern.example]
            mostMegabytes: 10
            providers:
              - key: stad
                name: De stad
                issuer: https://login.stad.example/realms/stad
                client: koppelkansen
                secretVariable: STAD_SECRET
                claim: groups
                roles:
                  - {value: programmeurs, role: programmer, organisation: stad}
                  - {value: kernteam, role: core-team, organisation: stad, area: K01}
            """;

    @TempDir
    private Path folder;

    @Test
    void says_how_people_reach_the_server_and_where_they_log_in() throws IOException {
        ServerFile file = read(WHOLE);
        assertThat(file.access().publicAddress()).contains(URI.create("https://koppelkansen.example"));
        assertThat(file.access().idle()).isEqualTo(Duration.ofMinutes(20));
        Provider provider = file.access().providers().getFirst();
        assertThat(provider.client().secret()).isEqualTo("hush");
        assertThat(provider.mapping().rules())
                .containsExactly(
                        new Provider.Rule("programmeurs", new Grant(Role.PROGRAMMER, new OwnerId("stad"))),
                        new Provider.Rule(
                                "kernteam", new Grant(Role.CORE_TEAM, new OwnerId("stad"), Optional.of("K01"))));
    }

    @Test
    void says_what_the_server_takes_in() throws IOException {
        Receiving receiving = read(WHOLE).receiving().apply(Receiving.in(folder));
        assertThat(receiving.mostBytes()).isEqualTo(10L << 20);
        assertThat(receiving.feeds().inside()).containsExactly("gis.intern.example");
    }

    @Test
    void leaves_the_rest_as_it_is() throws IOException {
        ServerFile file = read("idleMinutes: 5");
        assertThat(file.access().providers()).isEqualTo(List.of());
        assertThat(file.receiving().apply(Receiving.in(folder))).isEqualTo(Receiving.in(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publicAddress: koppelkansen.example | publicAddress",
                "idleMinutes: 0 | idleMinutes",
                "password: x | password",
                "feedsInside: [a, b]\\nmostRows: many | mostRows",
            })
    void wrong_settings_are_refused_with_their_place(String text, String place) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(WrongYaml.class)
                .hasMessageContaining(place);
    }

    @Test
    void a_secret_that_is_not_in_the_environment_is_asked_for_by_name() {
        assertThatThrownBy(() -> ServerFile.at(written(WHOLE), name -> Optional.empty()))
                .isInstanceOf(WrongYaml.class)
                .hasMessageContaining("secretVariable");
    }

    private ServerFile read(String text) throws IOException {
        return ServerFile.at(written(text), name -> Optional.of("hush").filter(x -> name.equals("STAD_SECRET")));
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("server.yaml"), text);
    }
}
