package org.koppelkansen.cli.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.Membership;
import org.koppelkansen.share.Membership.Difference;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.share.TableGame;

/// Words what changes for everybody when an owner joins or leaves.
record ChangeText(TableGame game, ShareCosts.Terms terms, SharingRule rule, Speech speech) {
    private static final int NAME = 24;
    private static final int AMOUNT = 15;

    List<String> lines(String mover, MemberOptions options) {
        if (!game.players().contains(mover) || game.players().size() < 2) {
            String players = String.join(", ", game.players());
            throw Stop.wrongCall(
                    mover + " doet niet mee; wel: " + players + ".",
                    mover + " takes no part; these do: " + players + ".");
        }
        TableGame others = game.without(game.placeOf(mover));
        return switch (new ShareCosts(options.isJoining() ? others : game, terms).by(rule)) {
            case Sharing.Refused refused -> List.of(speech.say(refused.reason()));
            case Sharing.Shared before -> {
                Membership membership = new Membership(rule, terms, agreed(before));
                yield worded(
                        mover,
                        options,
                        options.isJoining()
                                ? membership.join(game, mover, options.spent())
                                : membership.leave(others, mover, options.compensation()));
            }
        };
    }

    private static Map<String, Money> agreed(Sharing.Shared before) {
        Map<String, Money> agreed = new HashMap<>();
        for (OwnerShare share : before.shares()) {
            agreed.put(share.owner(), share.share());
        }
        return agreed;
    }

    private List<String> worded(String mover, MemberOptions options, Membership.Change change) {
        String by = speech.say(rule.word());
        List<String> lines = new ArrayList<>();
        lines.add(
                options.isJoining()
                        ? speech.say(
                                mover + " sluit later aan; verdeeld volgens: " + by + ".",
                                mover + " joins later; shared by: " + by + ".")
                        : speech.say(
                                mover + " stapt uit; verdeeld volgens: " + by + ".",
                                mover + " leaves; shared by: " + by + "."));
        lines.add("");
        switch (change) {
            case Membership.Change.Refused refused -> {
                lines.add(speech.say("Geweigerd:", "Refused:"));
                refused.reasons().forEach(reason -> lines.add("  " + speech.say(reason)));
            }
            case Membership.Change.Agreed agreed -> table(agreed.differences(), lines);
        }
        return lines;
    }

    private void table(List<Difference> differences, List<String> lines) {
        lines.add(Columns.left("", NAME)
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

    private String heading(String nl, String en) {
        return Columns.right(speech.say(nl, en), AMOUNT);
    }

    private String row(String name, List<Difference> differences) {
        List<Function<Difference, Money>> columns = List.of(
                Difference::before, Difference::share, Difference::settlement, Difference::after, Difference::more);
        StringBuilder row = new StringBuilder(Columns.left(name, NAME));
        for (Function<Difference, Money> column : columns) {
            Money sum = differences.stream().map(column).reduce(Money.ZERO, Money::plus);
            row.append(Columns.right(new Amounts(speech).of(sum), AMOUNT));
        }
        return row.toString();
    }
}
