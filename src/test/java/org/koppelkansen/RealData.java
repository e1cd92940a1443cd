package org.koppelkansen;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Real files of real cities, which lie beside the project and never in it. A test that needs one is skipped, and
/// says so, where they are absent.
public final class RealData {
    private RealData() {}

    /// The folder that holds them, whether it is there or not.
    public static Path folder() {
        return Path.of("..", "shared", "data");
    }

    /// The file at `relative` in that folder; where it is absent, the test that asks is skipped.
    public static Path file(String relative) {
        Path file = folder().resolve(relative);
        Assumptions.assumeTrue(Files.exists(file), "real data is not there: ../shared/data");
        return file;
    }
}
