package org.koppelkansen.cli.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.cli.weigh.AnswerOptions;
import org.koppelkansen.cli.weigh.ChosenWorks;
import org.koppelkansen.cli.weigh.ProposePlans;
import org.koppelkansen.games.ReadGame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `koppelkansen share`: who pays what of a joint cost, by every rule side by side; and what changes for each when
/// somebody joins or leaves.
@Command(name = "share", sortOptions = false)
public final class ShareCommand implements Callable<Integer> {
    /// How files of plans end; a game may be called anything else.
    private static final List<String> PLANS =
            List.of(".yaml", ".yml", ".geojson", ".csv", ".xlsx", ".gpkg", ".zip", ".shp", ".gml");

    private final Edge edge;

    private final ProposePlans proposing;

    @Mixin
    private PlanFiles files = new PlanFiles();

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Mixin
    private ChosenWorks chosen = new ChosenWorks();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private MemberOptions members = new MemberOptions();

    @Mixin
    private AnswerOptions to = new AnswerOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public ShareCommand(Edge edge, ProposePlans proposing) {
        this.edge = edge;
        this.proposing = proposing;
    }

    @Override
    public Integer call() {
        to.requireWritable(files, plans);
        members.requireOneQuestion();
        Answer answer = answer();
        to.out().ifPresent(target -> answer.write(target, edge));
        if (to.json()) {
            printJson(answer);
        } else {
            to.print(answer.lines(edge), edge);
        }
        edge.console().out().flush();
        return answer.code();
    }

    private Answer answer() {
        ShareGame sharing = new ShareGame(rules, members);
        if (chosen.areNamed()) {
            requireNoGame();
        }
        return chosen.areNamed()
                ? new SharePlans(sharing, plans).of(proposing.of(files, plans, chosen, common.quiet()))
                : sharing.of(ReadGame.at(game()));
    }

    /// The one game that is named; plans ask for works to be chosen from them.
    private Path game() {
        String first = files.locations().getFirst();
        boolean isPlan = PLANS.stream().anyMatch(first.toLowerCase(Locale.ROOT)::endsWith);
        if (files.locations().size() > 1 || isPlan) {
            throw Stop.wrongCall(
                    "Noem één spel (.json), of zeg met --opportunity of --works welke voornemens uit deze plannen u"
                            + " wilt verdelen.",
                    "Name one game (.json), or say with --opportunity or --works which works of these plans to share.");
        }
        return Path.of(first);
    }

    private void requireNoGame() {
        for (String location : files.locations()) {
            boolean isNamedSo = location.toLowerCase(Locale.ROOT).endsWith(".json") && !location.contains("://");
            if (isNamedSo && ReadGame.isGame(Path.of(location))) {
                throw Stop.wrongCall(
                        location
                                + " is een kostenspel; --opportunity en --works horen bij plannen. Laat een van beide weg.",
                        location + " is a cost game; --opportunity and --works go with plans. Leave out one of them.");
            }
        }
    }

    private void printJson(Answer answer) {
        try {
            answer.json(edge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
