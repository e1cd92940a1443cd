package org.koppelkansen.cli.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.Membership;
import org.koppelkansen.share.Membership.Difference;
import org.koppelkansen.share.SharingRule;

/// Words what changes for everybody when an owner joins or leaves.
record ChangeText(GameChange change, Speech speech, int width) {
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
        refusal(lines);
        if (!change.differences().isEmpty()) {
            if (!change.isAgreed()) {
                lines.add("");
            }
            table(change.differences(), lines);
            for (String remark : remarks()) {
                lines.add("");
                lines.addAll(Columns.wrap(remark, width));
            }
        }
        return List.copyOf(lines);
    }

    private void refusal(List<String> lines) {
        if (change.outcome() instanceof Membership.Change.Refused refused) {
            lines.add(speech.say("Geweigerd:", "Refused:"));
            refused.reasons().stream()
                    .flatMap(reason -> Columns.wrap(speech.say(reason), width - 2).stream())
                    .forEach(line -> lines.add("  " + line));
        }
    }

    private List<String> remarks() {
        return Stream.of(settlement(), advice()).flatMap(Optional::stream).toList();
    }

    /// Where the settlement in the table comes from.
    private Optional<String> settlement() {
        return switch (change.move()) {
            case GameChange.Move.Joins joins ->
                joins.spent().cents() == 0 ? Optional.empty() : Optional.of(spent(joins));
            case GameChange.Move.Leaves leaves ->
                leaves.compensation().cents() == 0 ? Optional.empty() : Optional.of(paid(leaves));
        };
    }

    private String spent(GameChange.Move.Joins joins) {
        String spent = new Amounts(speech).of(joins.spent());
        Text part = part(change.differences().size());
        return speech.say(
                "Al aan afstemming uitgegeven: " + spent + "; de nieuwkomer neemt " + part.nl() + " over.",
                "Spent on coordination so far: " + spent + "; the newcomer takes over " + part.en() + ".");
    }

    private static Text part(int players) {
        return switch (players) {
            case 2 -> new Text("de helft", "half");
            case 3 -> new Text("een derde deel", "a third");
            case 4 -> new Text("een vierde deel", "a quarter");
            case 5 -> new Text("een vijfde deel", "a fifth");
            case 6 -> new Text("een zesde deel", "a sixth");
            default -> new Text("1/" + players + " deel", "1/" + players);
        };
    }

    private String paid(GameChange.Move.Leaves leaves) {
        Amounts amounts = new Amounts(speech);
        String paid = amounts.of(change.differences().getLast().settlement());
        String most = amounts.of(leaves.compensation());
        return speech.say(
                leaves.owner() + " betaalt de anderen samen " + paid + " als vergoeding; aangeboden was hoogstens "
                        + most + ".",
                leaves.owner() + " pays the others " + paid + " to make up for it; offered was at most " + most + ".");
    }

    /// What to try when the others would pay more.
    private Optional<String> advice() {
        if (change.isAgreed()) {
            return Optional.empty();
        }
        String other = change.rule() == SharingRule.EQUAL_SAVINGS
                ? SharingRule.SHAPLEY.key()
                : SharingRule.EQUAL_SAVINGS.key();
        String rule = speech.say(
                "Probeer een andere sleutel met --rule, zoals " + other + ".",
                "Try another rule with --rule, such as " + other + ".");
        return Optional.of(
                switch (change.move()) {
                    case GameChange.Move.Joins joins -> rule;
                    case GameChange.Move.Leaves leaves ->
                        speech.say("Met --compensation ", "With --compensation ")
                                + needed().euros().toPlainString()
                                + speech.say(" betaalt niemand meer dan nu. ", " nobody pays more than now. ")
                                + rule;
                });
    }

    /// What makes up for everything that the others would pay more.
    private Money needed() {
        return change.outcome().differences().stream()
                .map(difference -> difference.share().minus(difference.before()))
                .filter(more -> more.cents() > 0)
                .reduce(Money.ZERO, Money::plus);
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
        int longest = change.differences().stream()
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
