package org.koppelkansen.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The description of the API keeps the rules of OpenAPI and of the Dutch government, and each rule of ours can be
/// broken. Skipped where there is no Node.js, or it cannot fetch the linter.
class ApiRulesTest {
    private static final Path FOLDER = Path.of("src/test/api-lint");
    private static final Path LINTER = FOLDER.resolve("node_modules/@stoplight/spectral-cli/dist/index.js");
    private static final Pattern RULE = Pattern.compile("(?m)^  ((?:nl|our)-[a-z-]+):$");
    private static final Pattern BROKEN = Pattern.compile("\"code\": \"([^\"]+)\"");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        assumeTrue(ends("node", "--version"), "the rules of the API are not tested: there is no Node.js");
        if (!Files.exists(LINTER)) {
            boolean fetched = ends("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            assumeTrue(fetched, "the rules of the API are not tested: npm cannot fetch the linter");
        }
    }

    @Test
    void the_description_breaks_no_rule() throws IOException, InterruptedException {
        assertThat(broken("../../../docs/api/openapi.json")).isEmpty();
    }

    @Test
    void every_rule_of_ours_can_be_broken() throws IOException, InterruptedException {
        Set<String> ours = found(RULE, Files.readString(FOLDER.resolve("rules.yaml")));
        assertThat(ours).hasSizeGreaterThan(10);
        assertThat(broken("bad.json")).containsAll(ours);
    }

    private static Set<String> broken(String document) throws IOException, InterruptedException {
        Path out = folder.resolve("broken.json");
        Process linter = new ProcessBuilder(
                        "node",
                        FOLDER.relativize(LINTER).toString(),
                        "lint",
                        "-r",
                        "rules.yaml",
                        "-f",
                        "json",
                        "-o",
                        out.toAbsolutePath().toString(),
                        document)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(linter.waitFor()).as(said).isLessThan(2);
        return found(BROKEN, Files.readString(out));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /// Whether a command is there and ends well, within a minute.
    private static boolean ends(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(60, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroy();
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
