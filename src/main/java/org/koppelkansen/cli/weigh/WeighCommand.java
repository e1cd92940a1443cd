package org.koppelkansen.cli.weigh;

import java.util.List;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.opportunities.Change;
import org.koppelkansen.opportunities.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `koppelkansen weigh`: what works cost together and apart, and what if something were otherwise.
@Command(name = "weigh", sortOptions = false)
public final class WeighCommand implements Callable<Integer> {
    private final Edge edge;
    private final ProposePlans proposing;

    @Mixin
    private PlanFiles files = new PlanFiles();

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Mixin
    private ChosenWorks chosen = new ChosenWorks();

    @Mixin
    private ChangeOptions changes = new ChangeOptions();

    @Option(names = "--parts", order = 35)
    private boolean parts;

    @Mixin
    private CommonOptions common = new CommonOptions();

    public WeighCommand(Edge edge, ProposePlans proposing) {
        this.edge = edge;
        this.proposing = proposing;
    }

    @Override
    public Integer call() {
        ProposePlans.Proposed proposed = proposing.of(files, plans, chosen, common.quiet());
        List<Change> asked = changes.changes(proposed.names());
        Lines lines = new Lines(edge.speech(), edge.console());
        if (asked.isEmpty()) {
            new ProposalText(proposed.proposal(), proposed.plans().rates(), parts, lines).add();
        } else {
            switch (WhatIf.of(proposed.proposal(), asked)) {
                case WhatIf.Refused refused ->
                    throw Stop.wrongCall(refused.reason().nl(), refused.reason().en());
                case WhatIf.Answered answered -> new WhatIfText(answered, changes.rule(), lines).add();
            }
        }
        lines.all().forEach(edge.console().out()::println);
        edge.console().out().flush();
        return ExitCodes.DONE;
    }
}
