package org.koppelkansen.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsDocTest {
    @Test
    void every_problem_is_explained_to_who_mends_it_and_no_other() throws IOException {
        List<String> rows;
        try (Stream<String> lines = Files.lines(Path.of("docs", "problems.md"))) {
            rows = lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.replaceFirst("( \\| \\d+ \\|).*", "$1"))
                    .toList();
        }
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(code -> "| `" + code.key() + "` | " + code.status() + " |")
                        .toList());
    }
}
