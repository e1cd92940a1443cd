package org.koppelkansen.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoTownTest {
    private static final Path COMMITTED = Path.of("demo");

    @Test
    void the_committed_files_are_what_the_generator_makes() throws IOException {
        for (Map.Entry<String, byte[]> file : DemoTown.files().entrySet()) {
            assertThat(Files.readAllBytes(COMMITTED.resolve(file.getKey())))
                    .as(file.getKey() + ": after a change in the town, run ./dev demo-town")
                    .isEqualTo(file.getValue());
        }
    }
}
