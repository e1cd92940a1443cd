package org.koppelkansen.cli.weigh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.opportunities.Change;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.WhatIf;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weighings.RatesUsed;
import org.koppelkansen.weighings.Weighings;
import org.koppelkansen.weighings.WriteWeighing;
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
    private AnswerOptions to = new AnswerOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public WeighCommand(Edge edge, ProposePlans proposing) {
        this.edge = edge;
        this.proposing = proposing;
    }

    @Override
    public Integer call() {
        to.requireWritable(files, plans);
        ProposePlans.Proposed proposed = proposing.of(files, plans, chosen, common.quiet());
        Rates rates = proposed.plans().rates();
        Weighings weighings = new Weighings(
                proposed.proposal(), whatIf(proposed), changes.rule(), RatesUsed.of(rates, plans.rates()));
        to.out()
                .ifPresent(target ->
                        WriteWeighing.write(weighings, target, edge.language(), edge.version(), edge.today()));
        if (to.json()) {
            printJson(weighings);
        } else {
            to.print(lines(weighings, rates), edge);
        }
        edge.console().out().flush();
        Proposal last = weighings.whatIf().map(WhatIf.Answered::after).orElse(weighings.proposal());
        return last.cost().isPresent() ? ExitCodes.DONE : ExitCodes.NOTHING_USABLE;
    }

    private Optional<WhatIf.Answered> whatIf(ProposePlans.Proposed proposed) {
        List<Change> asked = changes.changes(proposed.names());
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return switch (WhatIf.of(proposed.proposal(), asked)) {
            case WhatIf.Answered answered -> Optional.of(answered);
            case WhatIf.Refused refused ->
                throw Stop.wrongCall(refused.reason().nl(), refused.reason().en());
        };
    }

    private List<String> lines(Weighings weighings, Rates rates) {
        Lines lines = new Lines(edge.speech(), edge.console());
        if (weighings.whatIf().isPresent()) {
            new WhatIfText(weighings.whatIf().get(), weighings.rule(), lines).add();
        } else {
            new ProposalText(weighings.proposal(), rates, parts, lines).add();
        }
        lines.blank();
        lines.sentence(edge.speech().say(weighings.rates().sentence()));
        return lines.all();
    }

    private void printJson(Weighings weighings) {
        try {
            WriteWeighing.json(weighings, edge.version(), edge.console().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
