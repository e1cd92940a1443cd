package org.koppelkansen;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real data for tests, outside the project; tests that need it are skipped where it is absent.
public final class RealData {
    private RealData() {}

    public static Path folder() {
        return Path.of("..", "shared", "data");
    }

    /// The file at `path` inside the folder; skips the test when the folder is not there.
    public static Path file(String path) {
        assumeTrue(Files.isDirectory(folder()), "real data is not there: ../shared/data");
        return folder().resolve(path);
    }
}
