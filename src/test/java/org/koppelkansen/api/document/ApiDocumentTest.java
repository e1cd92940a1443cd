package org.koppelkansen.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.register.Change;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;

/// The commands in `docs/api.md` do what they say, in their order, on a real server.
class ApiDocumentTest {
    private static final String WHOLE_WAY = "## From the first link to a shared cost\n";
    /// Any problem ends the script.
    private static final String STRICT =
            "set -euo pipefail\ncurl() { command curl -sS --fail-with-body --max-time 60 \"$@\"; }\n";

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("(?s)curl .*?(?=\ncurl |\\z)");

    @Test
    void the_whole_way_from_the_first_link_to_a_shared_cost_works(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "there is no curl to try the commands with");
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no shell to try the commands in");
        Files.createSymbolicLink(folder.resolve("demo"), Path.of("demo").toAbsolutePath());
        try (TestServer server = TestServer.start()) {
            String script = STRICT + String.join("\n", blocks(wholeWay()));
            ProcessBuilder shell = new ProcessBuilder("/bin/bash", "-c", script)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile());
            shell.environment().put("SERVER", server.uri("").toString());
            shell.environment().put("TMPDIR", folder.toString());
            shell.environment().put("LINK", server.server().firstLink().orElseThrow());
            int status = shell.start().waitFor();
            String said = Files.readString(folder.resolve("said"));
            assertThat(status)
                    .as(said.substring(Math.max(0, said.length() - 2000)))
                    .isZero();
            assertThat(said)
                    .contains(
                            "event: ended",
                            "\"kind\":\"acceptance\"",
                            "\"added\":24",
                            "couple-trench",
                            "alwaysSaves",
                            "nucleolus")
                    .doesNotContain("\"state\":\"failed\"");
        }
    }

    @Test
    void the_commands_of_the_document_work() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "there is no curl to try the commands with");
        OwnerId water = new OwnerId("water");
        try (TestServer server = TestServer.start()) {
            Viewer administrator = Viewer.inSession("a", "A", List.of(new Grant(Role.ADMINISTRATOR, Grant.REGISTER)));
            server.register()
                    .organisations()
                    .put(
                            new Owner(water, "Waterbedrijf", List.of()),
                            0,
                            new Change(administrator, server.clock().instant(), ""));
            String token = server.token(server.account(new Grant(Role.PROGRAMMER, water)), EnumSet.allOf(Scope.class));
            List<String> commands = commands();
            assertThat(commands).hasSizeGreaterThan(8);
            for (String command : commands) {
                assertThat(status(command, server.uri("").toString(), token))
                        .as(command)
                        .isIn("200", "201");
            }
        }
    }

    private static String wholeWay() throws IOException {
        String document = Files.readString(Path.of("docs/api.md"));
        int from = document.indexOf(WHOLE_WAY);
        return document.substring(from, document.indexOf("\n## ", from));
    }

    private static List<String> blocks(String document) {
        return BLOCK.matcher(document).results().map(block -> block.group(1)).toList();
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        String document = Files.readString(Path.of("docs/api.md"));
        for (String block : blocks(document.replace(wholeWay(), ""))) {
            Matcher command = COMMAND.matcher(block.strip());
            while (command.find()) {
                commands.add(command.group().strip());
            }
        }
        return commands;
    }

    private static String status(String command, String server, String token) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command + " -s -o /dev/null -w '%{http_code}'");
        shell.environment().put("SERVER", server);
        shell.environment().put("TOKEN", token);
        Process process = shell.start();
        String status = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return status;
    }
}
