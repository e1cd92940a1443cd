package org.koppelkansen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `koppelkansen demo`: finding on the demo town that comes with the program.
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    private final Edge edge;
    private final FindPlans finding;

    @Mixin
    private FindOptions options = new FindOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DemoCommand(Edge edge, FindPlans finding) {
        this.edge = edge;
        this.finding = finding;
    }

    @Override
    public Integer call() {
        Path list = edge.home().resolve("demo").resolve("levering.yaml");
        if (!Files.isRegularFile(list)) {
            throw Stop.wrongCall(
                    "De demostad staat niet in " + list.getParent() + ": start ./koppelkansen uit de map van het"
                            + " project.",
                    "The demo town is not in " + list.getParent() + ": start ./koppelkansen from the project's"
                            + " folder.");
        }
        return finding.run(List.of(list.toString()), Optional.empty(), options, common.quiet());
    }
}
