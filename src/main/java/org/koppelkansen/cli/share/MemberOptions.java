package org.koppelkansen.cli.share;

import java.math.BigDecimal;
import java.util.Optional;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.CostGame;
import picocli.CommandLine.Option;

/// What can be asked about an owner that joins after the agreement, or leaves it.
final class MemberOptions {
    @Option(names = "--joins", paramLabel = "OWNER", order = 3)
    private Optional<String> joins = Optional.empty();

    @Option(names = "--spent", paramLabel = "AMOUNT", order = 4)
    private BigDecimal spent = BigDecimal.ZERO;

    @Option(names = "--leaves", paramLabel = "OWNER", order = 5)
    private Optional<String> leaves = Optional.empty();

    @Option(names = "--compensation", paramLabel = "AMOUNT", order = 6)
    private BigDecimal compensation = BigDecimal.ZERO;

    /// Who joins or leaves; empty when nobody does.
    Optional<GameChange.Move> move() {
        return joins.<GameChange.Move>map(owner -> new GameChange.Move.Joins(owner, amount("--spent", spent)))
                .or(() ->
                        leaves.map(owner -> new GameChange.Move.Leaves(owner, amount("--compensation", compensation))));
    }

    void requireOneQuestion() {
        if (joins.isPresent() && leaves.isPresent()) {
            throw Stop.wrongCall(
                    "Vraag naar --joins of naar --leaves, niet naar beide.",
                    "Ask for --joins or --leaves, not for both.");
        }
        if (spent.signum() != 0 && joins.isEmpty()) {
            throw Stop.wrongCall("--spent hoort bij --joins.", "--spent goes with --joins.");
        }
        if (compensation.signum() != 0 && leaves.isEmpty()) {
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
