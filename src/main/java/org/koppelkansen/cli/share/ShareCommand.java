package org.koppelkansen.cli.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.games.GameFile;
import org.koppelkansen.games.GameShares;
import org.koppelkansen.games.ReadGame;
import org.koppelkansen.games.WriteShares;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.SharingRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koppelkansen share`: who pays what of a joint cost, by every rule side by side.
@Command(name = "share", sortOptions = false)
public final class ShareCommand implements Callable<Integer> {
    private final Edge edge;

    @Parameters(paramLabel = "GAME", descriptionKey = "game", arity = "1")
    private Path file = Path.of("");

    @Option(names = "--rule", paramLabel = "RULE", split = ",", order = 1)
    private List<SharingRule> rules = List.of();

    @Option(names = "--quantity", paramLabel = "OWNER=N", split = ",", order = 2)
    private Map<String, BigDecimal> quantities = Map.of();

    @Mixin
    private MemberOptions members = new MemberOptions();

    @Option(names = "--out", paramLabel = "FILE", order = 10)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", order = 11)
    private boolean json;

    public ShareCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() {
        out.ifPresent(this::requireWritable);
        members.requireOneQuestion();
        GameFile game = ReadGame.at(file);
        if (members.mover().isPresent()) {
            change(game, members.mover().get());
            return ExitCodes.DONE;
        }
        GameShares shares = shares(game);
        out.ifPresent(target -> WriteShares.write(shares, target, edge.language(), edge.version(), edge.today()));
        if (json) {
            printJson(shares);
        } else {
            new SharesText(shares, edge.speech(), edge.console())
                    .lines()
                    .forEach(edge.console().out()::println);
            out.ifPresent(target -> edge.console()
                    .out()
                    .println(System.lineSeparator() + edge.speech().say("Geschreven: ", "Written: ") + target));
        }
        edge.console().out().flush();
        return ExitCodes.DONE;
    }

    private GameShares shares(GameFile game) {
        ShareCosts sharing = new ShareCosts(game.game(), terms(game));
        return new GameShares(
                game,
                rules.isEmpty()
                        ? sharing.byAllRules()
                        : rules.stream().distinct().map(sharing::by).toList());
    }

    private void change(GameFile game, String mover) {
        if (rules.size() > 1 || out.isPresent() || json) {
            throw Stop.wrongCall(
                    "Wie komt of gaat wordt getoond voor één --rule, zonder --json of --out.",
                    "Who joins or leaves is shown for one --rule, without --json or --out.");
        }
        SharingRule rule = rules.isEmpty() ? SharingRule.SHAPLEY : rules.getFirst();
        new ChangeText(game.game(), terms(game), rule, edge.speech())
                .lines(mover, members)
                .forEach(edge.console().out()::println);
        edge.console().out().flush();
    }

    private ShareCosts.Terms terms(GameFile game) {
        return ShareCosts.Terms.PLAIN.with(quantitiesOf(game));
    }

    private Map<String, BigDecimal> quantitiesOf(GameFile game) {
        Map<String, BigDecimal> all = new LinkedHashMap<>(game.quantities());
        quantities.forEach((owner, number) -> {
            if (!game.game().players().contains(owner)) {
                String players = String.join(", ", game.game().players());
                throw Stop.wrongCall(
                        "--quantity: " + owner + " doet niet mee; wel: " + players + ".",
                        "--quantity: " + owner + " takes no part; these do: " + players + ".");
            }
            if (!ShareCosts.Terms.isQuantity(number)) {
                throw Stop.wrongCall(
                        "--quantity: " + owner + " kan geen " + number
                                + " hebben: geef een gewoon getal van 0 of meer.",
                        "--quantity: " + owner + " cannot have " + number + ": give a plain number of 0 or more.");
            }
            all.put(owner, number);
        });
        return all;
    }

    private void requireWritable(Path target) {
        if (!WriteShares.canBe(target)) {
            throw Stop.wrongCall(
                    "De uitkomst gaat naar een bestand op .json, .csv of .xlsx, niet naar " + target + ".",
                    "The result goes to a file that ends in .json, .csv or .xlsx, not to " + target + ".");
        }
        try {
            if (Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file)) {
                throw Stop.wrongCall(
                        target + " is het bestand dat gelezen wordt: kies een andere naam.",
                        target + " is the file that is read: choose another name.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printJson(GameShares shares) {
        try {
            WriteShares.json(shares, edge.version(), edge.console().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
