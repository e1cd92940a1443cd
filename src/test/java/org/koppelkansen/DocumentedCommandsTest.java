package org.koppelkansen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ParameterException;

/// The commands in the documents are real: each is understood by the program, and those on the demo town are run, in
/// the order of the document, as a reader would.
class DocumentedCommandsTest {
    private static final String PROGRAM = "./koppelkansen";
    /// What others made; those that ask a server are tried by the tests of the server.
    private static final List<String> OTHERS =
            List.of("cp ", "git clone ", "cd ", "export ", "curl ", "ogrinfo ", "ogr2ogr ", "KOPPELKANSEN_DATABASE=");
    /// Of the script in `docs/api.md`, which `ApiDocumentTest` runs as a whole.
    private static final Pattern SCRIPT = Pattern.compile("([A-Z]+=|(xsrf|browser|member)\\b|for name in |done$).*");
    private static final List<String> FOLDERS = List.of("demo", "docs", "profiles");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final List<Document> DOCUMENTS = Document.all();

    @Test
    void every_command_in_the_documents_is_understood() {
        List<String> commands = DOCUMENTS.stream()
                .flatMap(document -> document.commands().stream())
                .toList();
        assertThat(commands).contains("./koppelkansen demo", "./dev test");
        assertThat(commands).allSatisfy(command -> assertThat(refusal(command)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> commands_on_the_demo_town_work(@TempDir Path folder) throws IOException {
        for (String linked : FOLDERS) {
            Files.createSymbolicLink(folder.resolve(linked), Path.of(linked).toAbsolutePath());
        }
        return DOCUMENTS.stream()
                .flatMap(document -> document.commands().stream())
                .filter(command ->
                        (command.startsWith(PROGRAM + " ") && !command.contains("://")) || command.startsWith("cp "))
                .filter(command -> !hasItsOwnFolder(command))
                .distinct()
                .map(command -> DynamicTest.dynamicTest(
                        command,
                        () -> assertThat(run(command, folder))
                                .as(Files.readString(folder.resolve("said")))
                                .isZero()))
                .onClose(() -> FOLDERS.forEach(
                        linked -> folder.resolve(linked).toFile().delete()));
    }

    /// A server that is told where its data are: not on the machine that tests.
    private static boolean hasItsOwnFolder(String command) {
        return command.contains("--data") || command.contains("--database");
    }

    @Test
    void what_the_program_does_not_know_is_refused() {
        assertThat(refusal("./koppelkansen find demo/levering.yaml --no-such-option"))
                .isNotEmpty();
        assertThat(refusal("./koppelkansen seek demo/levering.yaml")).isNotEmpty();
        assertThat(refusal("./koppelkansen find demo/levering.yaml --reach far"))
                .isNotEmpty();
        assertThat(refusal("./dev fly")).isNotEmpty();
        assertThat(refusal("rm -r demo")).isNotEmpty();
        assertThat(refusal("./koppelkansen find demo/levering.yaml --reach 15")).isEmpty();
    }

    @Test
    void only_blocks_of_commands_are_taken_for_commands() {
        Document document = Document.of("x.md", "```sh\n./dev a \\\n  b\n./dev c\n```\n```\nnot this\n```\n./dev d\n");
        assertThat(document.commands()).containsExactly("./dev a b", "./dev c");
    }

    /// Why a reader could not type this, or nothing.
    private static String refusal(String command) {
        List<String> words = words(command);
        if (words.getFirst().equals(PROGRAM)) {
            String[] arguments = words.stream().skip(1).toArray(String[]::new);
            try {
                Wiring.commandLine(arguments).parseArgs(arguments);
                return "";
            } catch (ParameterException e) {
                return e.toString();
            }
        }
        if (words.getFirst().equals("./dev")) {
            boolean known = words.size() == 1
                    || Document.at(Path.of("dev")).lines().stream()
                            .anyMatch(line -> line.startsWith("    " + words.get(1) + ")"));
            return known ? "" : "no verb " + words.get(1);
        }
        boolean others = OTHERS.stream().anyMatch(command::startsWith)
                || SCRIPT.matcher(command).matches();
        return others ? "" : "no command of ours";
    }

    private static int run(String command, Path folder) throws IOException, InterruptedException {
        List<String> words = words(command);
        List<String> line = new ArrayList<>(words.getFirst().equals(PROGRAM) ? program() : words.subList(0, 1));
        line.addAll(words.subList(1, words.size()));
        boolean serves = words.contains("serve");
        if (serves) {
            line.addAll(List.of("--port", "0", "--data", folder.resolve("data").toString()));
        }
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return serves ? untilItServes(process, said) : process.waitFor();
    }

    /// A server goes on until it is told to stop: it works when it says where it is. 0 when it does.
    private static int untilItServes(Process server, Path said) throws IOException, InterruptedException {
        boolean ended = false;
        while (!ended && !Files.readString(said).contains("http://127.0.0.1:")) {
            ended = server.waitFor(100, TimeUnit.MILLISECONDS);
        }
        server.destroy();
        int code = server.waitFor();
        return ended ? Math.max(1, code) : 0;
    }

    private static List<String> program() {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkoppelkansen.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                classPath,
                Main.class.getName());
    }

    /// The words of a command, as a shell would part them; double quotes hold words together.
    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> Optional.ofNullable(word.group(1)).orElseGet(() -> word.group(2)))
                .toList();
    }
}
