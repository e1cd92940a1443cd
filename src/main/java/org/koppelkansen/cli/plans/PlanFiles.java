package org.koppelkansen.cli.plans;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which plans somebody names, and how their columns are to be read.
public final class PlanFiles {
    @Parameters(paramLabel = "FILE", descriptionKey = "files", arity = "1..*")
    private List<String> locations = List.of();

    @Option(names = "--profile", paramLabel = "PROFILE", order = 1)
    private Optional<String> profile = Optional.empty();

    /// These files, addresses or lists of deliveries, read by the profiles that fit them.
    public static PlanFiles of(List<String> locations) {
        PlanFiles files = new PlanFiles();
        files.locations = List.copyOf(locations);
        return files;
    }

    /// Files, addresses or lists of deliveries, as they were named.
    public List<String> locations() {
        return List.copyOf(locations);
    }

    /// Name or file of a profile; recognised from the source when empty.
    public Optional<String> profile() {
        return profile;
    }
}
