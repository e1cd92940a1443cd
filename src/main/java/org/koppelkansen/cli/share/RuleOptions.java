package org.koppelkansen.cli.share;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.games.GameFile;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.SharingRule;
import picocli.CommandLine.Option;

/// By which rules to share, and the quantities that one of them wants.
final class RuleOptions {
    @Option(names = "--rule", paramLabel = "RULE", split = ",", order = 22)
    private List<SharingRule> rules = List.of();

    @Option(names = "--quantity", paramLabel = "OWNER=N", split = ",", order = 23)
    private Map<String, BigDecimal> quantities = Map.of();

    /// Those that are asked for, each once; all of them when none is.
    List<SharingRule> rules() {
        return rules.isEmpty()
                ? List.of(SharingRule.values())
                : rules.stream().distinct().toList();
    }

    /// The one that somebody comes or goes by.
    ///
    /// @throws Stop when more than one is asked for
    SharingRule rule() {
        if (rules.size() > 1) {
            throw Stop.wrongCall(
                    "Wie komt of gaat wordt getoond voor één --rule.", "Who joins or leaves is shown for one --rule.");
        }
        return rules.isEmpty() ? SharingRule.SHAPLEY : rules.getFirst();
    }

    /// As they were given.
    Map<String, BigDecimal> quantities() {
        return Map.copyOf(quantities);
    }

    /// With the quantities of the game, and those of the call over them.
    ///
    /// @throws Stop for a quantity of somebody who does not play, and for one that cannot be
    ShareCosts.Terms terms(GameFile game) {
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
        return ShareCosts.Terms.PLAIN.with(all);
    }
}
