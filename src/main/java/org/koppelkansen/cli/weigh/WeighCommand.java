package org.koppelkansen.cli.weigh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.cli.plans.Targets;
import org.koppelkansen.games.WriteShares;
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

    @Option(names = "--out", paramLabel = "FILE", order = 40)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", order = 41)
    private boolean json;

    @Mixin
    private CommonOptions common = new CommonOptions();

    public WeighCommand(Edge edge, ProposePlans proposing) {
        this.edge = edge;
        this.proposing = proposing;
    }

    @Override
    public Integer call() {
        out.ifPresent(this::requireWritable);
        ProposePlans.Proposed proposed = proposing.of(files, plans, chosen, common.quiet());
        Rates rates = proposed.plans().rates();
        Weighings weighings = new Weighings(
                proposed.proposal(), whatIf(proposed), changes.rule(), RatesUsed.of(rates, plans.rates()));
        out.ifPresent(target -> WriteWeighing.write(weighings, target, edge.language(), edge.version(), edge.today()));
        if (json) {
            printJson(weighings);
        } else {
            lines(weighings, rates).forEach(edge.console().out()::println);
            out.ifPresent(target -> edge.console()
                    .out()
                    .println(System.lineSeparator() + edge.speech().say("Geschreven: ", "Written: ") + target));
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

    private void requireWritable(Path target) {
        if (!WriteShares.canBe(target)) {
            throw Stop.wrongCall(
                    "De uitkomst gaat naar een bestand op .json, .csv of .xlsx, niet naar " + target + ".",
                    "The result goes to a file that ends in .json, .csv or .xlsx, not to " + target + ".");
        }
        Targets.requireOther(target, Targets.inputs(files, plans));
    }

    private void printJson(Weighings weighings) {
        try {
            WriteWeighing.json(weighings, edge.version(), edge.console().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
