package org.koppelkansen.cli.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.CostGame;
import picocli.CommandLine.Option;

/// What can be asked about an owner that joins after the agreement, or leaves it.
final class MemberOptions {
    private static final Pattern SPLIT = Pattern.compile(",");

    @Option(names = "--joins", paramLabel = "OWNER|ID", order = 24)
    private Optional<String> joins = Optional.empty();

    @Option(names = "--spent", paramLabel = "AMOUNT", order = 25)
    private Optional<BigDecimal> spent = Optional.empty();

    @Option(names = "--leaves", paramLabel = "OWNER", order = 26)
    private Optional<String> leaves = Optional.empty();

    @Option(names = "--compensation", paramLabel = "AMOUNT", order = 27)
    private Optional<BigDecimal> compensation = Optional.empty();

    /// Who joins or leaves a game; empty when nobody does.
    Optional<GameChange.Move> move() {
        return joins.<GameChange.Move>map(owner -> new GameChange.Move.Joins(owner, spent().orElse(Money.ZERO)))
                .or(() -> leaves.map(owner -> new GameChange.Move.Leaves(owner, compensation())));
    }

    /// The works of who joins; none when nobody does.
    List<String> joins() {
        return joins.stream().flatMap(SPLIT::splitAsStream).toList();
    }

    Optional<String> leaves() {
        return leaves;
    }

    /// What was spent, where somebody says so.
    Optional<Money> spent() {
        return spent.map(euros -> amount("--spent", euros));
    }

    Money compensation() {
        return compensation.map(euros -> amount("--compensation", euros)).orElse(Money.ZERO);
    }

    void requireOneQuestion() {
        if (joins.isPresent() && leaves.isPresent()) {
            throw Stop.wrongCall(
                    "Vraag naar --joins of naar --leaves, niet naar beide.",
                    "Ask for --joins or --leaves, not for both.");
        }
        if (spent.isPresent() && joins.isEmpty()) {
            throw Stop.wrongCall("--spent hoort bij --joins.", "--spent goes with --joins.");
        }
        if (compensation.isPresent() && leaves.isEmpty()) {
            throw Stop.wrongCall("--compensation hoort bij --leaves.", "--compensation goes with --leaves.");
        }
    }

    private static Money amount(String option, BigDecimal euros) {
        boolean isPlain = euros.signum() >= 0 && euros.scale() <= 2 && euros.precision() - (long) euros.scale() <= 11;
        if (!isPlain || euros.compareTo(CostGame.HIGHEST.euros()) > 0) {
            throw Stop.wrongCall(
                    option + " kan geen " + euros + " zijn: geef een bedrag van 0 of meer, zoals 1250.50.",
                    option + " cannot be " + euros + ": give an amount of 0 or more, such as 1250.50.");
        }
        return Money.ofEuros(euros);
    }
}
