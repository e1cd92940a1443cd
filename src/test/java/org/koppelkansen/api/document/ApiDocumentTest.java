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
    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("(?s)curl .*?(?=\ncurl |\\z)");

    @Test
    void the_commands_of_the_document_work() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "there is no curl to try the commands with");
        OwnerId water = new OwnerId("water");
        try (TestServer server = TestServer.start()) {
            Viewer administrator = Viewer.inSession("a", "A", List.of(new Grant(Role.ADMINISTRATOR, water)));
            server.register()
                    .organisations()
                    .put(
                            new Owner(water, "Waterbedrijf", List.of()),
                            0,
                            new Change(administrator, server.clock().instant(), ""));
            String token = server.token(
                    server.account(new Grant(Role.PROGRAMMER, water)), EnumSet.allOf(Scope.class));
            List<String> commands = commands();
            assertThat(commands).hasSizeGreaterThan(8);
            for (String command : commands) {
                assertThat(status(command, server.uri("").toString(), token))
                        .as(command)
                        .isIn("200", "201");
            }
        }
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/api.md")));
        while (block.find()) {
            Matcher command = COMMAND.matcher(block.group(1).strip());
            while (command.find()) {
                commands.add(command.group().strip());
            }
        }
        return commands;
    }

    private static String status(String command, String server, String token)
            throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command + " -s -o /dev/null -w '%{http_code}'");
        shell.environment().put("SERVER", server);
        shell.environment().put("TOKEN", token);
        Process process = shell.start();
        String status = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return status;
    }
}
