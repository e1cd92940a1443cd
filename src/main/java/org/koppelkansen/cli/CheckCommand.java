package org.koppelkansen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.space.Crs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `koppelkansen check`: what is odd about delivered files.
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final CheckSources checking;

    @Mixin
    private PlanFiles files = new PlanFiles();

    @Option(names = "--crs", paramLabel = "EPSG", order = 2)
    private Optional<Crs> crs = Optional.empty();

    @Option(names = "--findings", paramLabel = "FILE", order = 3)
    private Optional<Path> findings = Optional.empty();

    @Option(names = "--json", order = 4)
    private boolean json;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(CheckSources checking) {
        this.checking = checking;
    }

    @Override
    public Integer call() {
        return checking.run(
                new CheckSources.Asked(files.locations(), files.profile(), crs, findings, json, common.quiet()));
    }
}
