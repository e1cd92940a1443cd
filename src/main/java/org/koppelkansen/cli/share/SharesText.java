package org.koppelkansen.cli.share;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.games.GameShares;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.share.Stability;

/// Words who pays what: the rules side by side, what each owner gains, and who objects.
final class SharesText {
    private static final int NAME = 24;
    private static final int WIDEST_NAME = 40;
    private static final int GAP = 2;

    private final GameShares shares;
    private final Speech speech;
    private final Console console;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    SharesText(GameShares shares, Speech speech, Console console) {
        this.shares = shares;
        this.speech = speech;
        this.console = console;
        this.ink = new Ink(console.colour());
    }

    List<String> lines() {
        heading();
        table(speech.say("aandeel", "share"), true, OwnerShare::share);
        table(speech.say("voordeel", "gain"), false, OwnerShare::gain);
        listed(speech.say("Wie heeft er bezwaar?", "Who objects?"), Sharing.Shared.class);
        listed(speech.say("Geen antwoord", "No answer"), Sharing.Refused.class);
        line("");
        line(ink.heading(speech.say("De verdeelsleutels", "The rules")));
        shares.sharings().forEach(sharing -> explain(sharing.rule()));
        return List.copyOf(lines);
    }

    private void listed(String heading, Class<? extends Sharing> such) {
        List<Sharing> listed =
                shares.sharings().stream().filter(such::isInstance).toList();
        if (!listed.isEmpty()) {
            line("");
            line(ink.heading(heading));
            listed.forEach(this::verdict);
        }
    }

    private void heading() {
        if (!shares.file().title().isEmpty()) {
            wrapped(shares.file().title(), "");
        }
        if (!shares.file().source().isEmpty()) {
            wrapped(speech.say("Bron: ", "Source: ") + shares.file().source(), "");
        }
        String unit = shares.file().unit().isEmpty() ? "euro" : shares.file().unit();
        wrapped(
                speech.say("Samen kost het ", "Together it costs ")
                        + amount(shares.file().game().total()) + " " + unit + ".",
                "");
    }

    /// As many tables below each other as the width of the screen asks for.
    private void table(String what, boolean withAlone, Function<OwnerShare, Money> value) {
        List<List<String>> columns = new ArrayList<>();
        for (Sharing.Shared shared : shares.answered()) {
            if (withAlone && columns.isEmpty()) {
                columns.add(column(speech.say("alleen", "alone"), shared, OwnerShare::alone));
            }
            columns.add(column(speech.say(shared.rule().word()), shared, value));
        }
        int from = 0;
        while (from < columns.size()) {
            int until = from;
            int used = name();
            while (until < columns.size() && (until == from || used + width(columns.get(until)) <= console.width())) {
                used += width(columns.get(until));
                until++;
            }
            line("");
            block(what, columns.subList(from, until));
            from = until;
        }
    }

    /// Wide enough for the longest name, within reason.
    private int name() {
        int longest = shares.file().game().players().stream()
                .mapToInt(Columns::of)
                .max()
                .orElse(0);
        return Math.clamp(longest + 1L, NAME, WIDEST_NAME);
    }

    private List<String> column(String heading, Sharing.Shared shared, Function<OwnerShare, Money> value) {
        List<String> cells = new ArrayList<>();
        cells.add(heading);
        long sum = 0;
        for (OwnerShare share : shared.shares()) {
            Money amount = value.apply(share);
            cells.add(amount(amount));
            sum += amount.cents();
        }
        cells.add(amount(new Money(sum)));
        return cells;
    }

    private void block(String what, List<List<String>> columns) {
        List<String> names = new ArrayList<>();
        names.add(what);
        names.addAll(shares.file().game().players());
        names.add(speech.say("samen", "together"));
        for (int row = 0; row < names.size(); row++) {
            StringBuilder text = new StringBuilder(Columns.left(names.get(row), name()));
            for (List<String> column : columns) {
                text.append(Columns.right(column.get(row), width(column)));
            }
            line(row == 0 || row == names.size() - 1 ? ink.heading(text.toString()) : text.toString());
        }
    }

    private void verdict(Sharing sharing) {
        String said = switch (sharing) {
            case Sharing.Refused refused -> speech.say(refused.reason());
            case Sharing.Shared shared -> said(shared.stability());
        };
        wrapped(said, Columns.left(speech.say(sharing.rule().word()), NAME));
    }

    private String said(Stability stability) {
        return switch (stability) {
            case Stability.InCore() ->
                speech.say(
                        "niemand: geen groep is zonder de anderen goedkoper uit",
                        "nobody: no group is cheaper off alone");
            case Stability.Objected objected -> objected(objected);
            case Stability.Unchecked unchecked -> speech.say(unchecked.reason());
        };
    }

    private String objected(Stability.Objected objected) {
        String excess = amount(objected.excess());
        List<String> group = objected.group();
        if (group.size() == 1) {
            return speech.say(
                    group.getFirst() + ": betaalt " + excess + " meer dan alleen",
                    group.getFirst() + ": pays " + excess + " more than alone");
        }
        String names =
                String.join(", ", group.subList(0, group.size() - 1)) + speech.say(" en ", " and ") + group.getLast();
        return speech.say(
                names + ": betalen samen " + excess + " meer dan zonder de anderen",
                names + ": pay together " + excess + " more than without the others");
    }

    private void explain(SharingRule rule) {
        wrapped(speech.say(rule.sentence()) + " (" + rule.source() + ")", Columns.left(speech.say(rule.word()), NAME));
    }

    private void wrapped(String text, String before) {
        String indent = " ".repeat(Columns.of(before));
        List<String> wrapped = Columns.wrap(text, console.width() - indent.length());
        for (int i = 0; i < wrapped.size(); i++) {
            line((i == 0 ? before : indent) + wrapped.get(i));
        }
    }

    private void line(String line) {
        lines.add(line.stripTrailing());
    }

    private String amount(Money money) {
        return new Amounts(speech).of(money);
    }

    private static int width(List<String> column) {
        return GAP + column.stream().mapToInt(Columns::of).max().orElse(0);
    }
}
