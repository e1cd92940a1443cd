package org.koppelkansen.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koppelkansen find`: from files to the relations between their works.
@Command(name = "find", sortOptions = false)
final class FindCommand implements Callable<Integer> {
    private final FindPlans finding;

    @Parameters(paramLabel = "FILE", descriptionKey = "files", arity = "1..*")
    private List<String> files = List.of();

    @Option(names = "--profile", paramLabel = "PROFILE", order = 1)
    private Optional<String> profile = Optional.empty();

    @Mixin
    private FindOptions options = new FindOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    FindCommand(FindPlans finding) {
        this.finding = finding;
    }

    @Override
    public Integer call() {
        return finding.run(files, profile, options, common.quiet());
    }
}
