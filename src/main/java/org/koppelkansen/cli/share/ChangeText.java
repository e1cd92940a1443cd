package org.koppelkansen.cli.share;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.Membership;
import org.koppelkansen.share.Membership.Difference;

/// Words what changes for everybody when an owner joins or leaves.
record ChangeText(GameChange change, Speech speech) {
    private static final int NAME = 24;
    private static final int WIDEST_NAME = 36;
    private static final int AMOUNT = 15;

    List<String> lines() {
        String by = speech.say(change.rule().word());
        String owner = change.move().owner();
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (change.move()) {
                    case GameChange.Move.Joins joins ->
                        speech.say(
                                owner + " sluit later aan; verdeeld volgens: " + by + ".",
                                owner + " joins later; shared by: " + by + ".");
                    case GameChange.Move.Leaves leaves ->
                        speech.say(
                                owner + " stapt uit; verdeeld volgens: " + by + ".",
                                owner + " leaves; shared by: " + by + ".");
                });
        lines.add("");
        switch (change.outcome()) {
            case Membership.Change.Refused refused -> {
                lines.add(speech.say("Geweigerd:", "Refused:"));
                refused.reasons().forEach(reason -> lines.add("  " + speech.say(reason)));
            }
            case Membership.Change.Agreed agreed -> table(agreed.differences(), lines);
        }
        return List.copyOf(lines);
    }

    private void table(List<Difference> differences, List<String> lines) {
        lines.add(Columns.left("", name())
                + heading("was", "before")
                + heading("aandeel", "share")
                + heading("verrekening", "settlement")
                + heading("wordt", "after")
                + heading("meer", "more"));
        for (Difference difference : differences) {
            lines.add(row(difference.owner(), List.of(difference)));
        }
        lines.add(row(speech.say("samen", "together"), differences));
    }

    private int name() {
        int longest = change.outcome().differences().stream()
                .mapToInt(difference -> Columns.of(difference.owner()))
                .max()
                .orElse(0);
        return Math.clamp(longest + 1L, NAME, WIDEST_NAME);
    }

    private String heading(String nl, String en) {
        return Columns.right(speech.say(nl, en), AMOUNT);
    }

    private String row(String name, List<Difference> differences) {
        List<Function<Difference, Money>> columns = List.of(
                Difference::before, Difference::share, Difference::settlement, Difference::after, Difference::more);
        StringBuilder row = new StringBuilder(Columns.left(name, name()));
        for (Function<Difference, Money> column : columns) {
            Money sum = differences.stream().map(column).reduce(Money.ZERO, Money::plus);
            row.append(Columns.right(new Amounts(speech).of(sum), AMOUNT));
        }
        return row.toString();
    }
}
