package org.koppelkansen.cli.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `koppelkansen demo`: finding on the demo town that comes with the program.
@Command(name = "demo", sortOptions = false)
public final class DemoCommand implements Callable<Integer> {
    private final Edge edge;
    private final FindPlans finding;

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Mixin
    private FindOptions options = new FindOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public DemoCommand(Edge edge, FindPlans finding) {
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
        return finding.run(PlanFiles.of(List.of(list.toString())), plans, options, common.quiet());
    }
}
