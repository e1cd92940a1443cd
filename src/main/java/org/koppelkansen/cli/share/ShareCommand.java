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
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.games.GameChange;
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

/// `koppelkansen share`: who pays what of a joint cost, by every rule side by side; and what changes for each when
/// somebody joins or leaves.
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
        Answer answer = members.move()
                .<Answer>map(move -> new Answer.Changed(change(game, move)))
                .orElseGet(() -> new Answer.Shares(shares(game)));
        out.ifPresent(target -> answer.write(target, edge));
        if (json) {
            printJson(answer);
        } else {
            answer.lines(edge).forEach(edge.console().out()::println);
            out.ifPresent(target -> edge.console()
                    .out()
                    .println(System.lineSeparator() + edge.speech().say("Geschreven: ", "Written: ") + target));
        }
        edge.console().out().flush();
        return answer.code();
    }

    private GameShares shares(GameFile game) {
        ShareCosts sharing = new ShareCosts(game.game(), terms(game));
        return new GameShares(
                game,
                rules.isEmpty()
                        ? sharing.byAllRules()
                        : rules.stream().distinct().map(sharing::by).toList());
    }

    private GameChange change(GameFile game, GameChange.Move move) {
        if (rules.size() > 1) {
            throw Stop.wrongCall(
                    "Wie komt of gaat wordt getoond voor één --rule.", "Who joins or leaves is shown for one --rule.");
        }
        List<String> players = game.game().players();
        if (!players.contains(move.owner()) || players.size() < 2) {
            String names = String.join(", ", players);
            throw Stop.wrongCall(
                    move.owner() + " doet niet mee; wel: " + names + ".",
                    move.owner() + " takes no part; these do: " + names + ".");
        }
        return GameChange.of(game, rules.isEmpty() ? SharingRule.SHAPLEY : rules.getFirst(), terms(game), move);
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

    private void printJson(Answer answer) {
        try {
            answer.json(edge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
