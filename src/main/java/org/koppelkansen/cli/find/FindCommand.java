package org.koppelkansen.cli.find;

import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `koppelkansen find`: from files to the relations between their works.
@Command(name = "find", sortOptions = false)
public final class FindCommand implements Callable<Integer> {
    private final FindPlans finding;

    @Mixin
    private PlanFiles files = new PlanFiles();

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Mixin
    private FindOptions options = new FindOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public FindCommand(FindPlans finding) {
        this.finding = finding;
    }

    @Override
    public Integer call() {
        return finding.run(files, plans, options, common.quiet());
    }
}
