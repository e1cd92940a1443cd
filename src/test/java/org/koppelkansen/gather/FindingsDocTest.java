package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.koppelkansen.works.FindingCode;

class FindingsDocTest {
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_is_explained_to_the_owner_with_its_severity(FindingCode code) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "findings.md"));
        assertThat(lines)
                .as("docs/findings.md explains `%s`", code.key())
                .anyMatch(line -> line.startsWith(
                        "| `" + code.key() + "` | " + code.severity().key() + " | "));
    }
}
