package org.koppelkansen.cli.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.measure.Text;

/// Words what was found so that a planner understands it at a glance, top to bottom: what went in, what meets, what
/// it is to each other, what could be done together, the strongest relations, what was left out.
final class SummaryText {
    private static final int MOST_ROWS = 8;
    private static final int ROOMY = 80;
    private static final int BAR = 24;

    private final Outcome outcome;
    private final Text conditions;
    private final Speech speech;
    private final Ink ink;
    private final int width;
    private final int figure;
    private final int rows;
    private final List<String> lines = new ArrayList<>();

    /// @param conditions of all amounts
    SummaryText(Outcome outcome, Text conditions, Speech speech, Console console) {
        this.outcome = outcome;
        this.conditions = conditions;
        this.speech = speech;
        this.ink = new Ink(console.colour());
        this.width = console.width();
        this.figure = width >= ROOMY ? 14 : 13;
        this.rows = width >= ROOMY ? 11 : 10;
    }

    List<String> lines() {
        lines.clear();
        whatWentIn();
        sources();
        meetings();
        kinds();
        disciplines();
        areas();
        lines.addAll(new OpportunitiesText(
                        outcome.opportunities(), conditions, outcome.basis().asOf(), speech, ink, width)
                .lines());
        lines.addAll(new StrongestText(outcome, speech, ink, width).lines());
        leftOut();
        return lines.stream().map(String::stripTrailing).toList();
    }

    private void whatWentIn() {
        FindSummary.Totals totals = outcome.summary().totals();
        String works = speech.count(
                totals.works(), new Text("voornemen", "planned work"), new Text("voornemens", "planned works"));
        String owners = speech.count(totals.owners(), new Text("eigenaar", "owner"), new Text("eigenaren", "owners"));
        String files = speech.count(
                outcome.basis().sources().size(), new Text("bestand", "file"), new Text("bestanden", "files"));
        lines.add(ink.heading(Columns.fit(
                totals.owners() == 0
                        ? speech.say(
                                works + ", eigenaar onbekend, uit " + files, works + ", owner unknown, from " + files)
                        : speech.say(
                                works + " van " + owners + ", uit " + files,
                                works + " of " + owners + ", from " + files),
                width)));
        lines.add(ink.faint(speech.say("Stand van ", "As of ")
                + speech.date(outcome.basis().asOf()) + " · " + outcome.basis().crs()));
        List<String> only = outcome.basis().owners();
        if (!only.isEmpty()) {
            addWrapped(speech.say("Alleen samenhang en koppelkansen van ", "Only relations and opportunities of ")
                    + String.join(", ", only) + ".");
        }
    }

    private void sources() {
        heading(
                speech.say("Aangeleverd", "Delivered"),
                Columns.right(speech.say("rijen", "rows"), rows)
                        + Columns.right(speech.say("hersteld", "repaired"), rows)
                        + Columns.right(speech.say("afgewezen", "rejected"), rows));
        outcome.basis().sources().forEach(this::delivered);
        int count = outcome.findings().size();
        if (count > 0) {
            String said = speech.count(count, new Text("bevinding", "finding"), new Text("bevindingen", "findings"));
            addWrapped(speech.say(
                    said + " over de gegevens: bekijk ze met `koppelkansen check`, of schrijf ze met --findings.",
                    said + " about the data: see them with `koppelkansen check`, or write them with --findings."));
        }
    }

    private void delivered(Outcome.Delivered source) {
        int room = width - 2 - 3 * rows;
        int profile = width >= ROOMY ? 24 : 0;
        lines.add("  " + Columns.left(source.name(), room - profile)
                + ink.faint(profile == 0 ? "" : "  " + Columns.left(source.profile(), profile - 2))
                + Columns.right(speech.number(source.read()), rows)
                + Columns.right(numberOrDash(source.repaired()), rows)
                + Columns.right(numberOrDash(source.rejected()), rows));
    }

    private String numberOrDash(long number) {
        return number == 0 ? "–" : speech.number(number);
    }

    private void meetings() {
        FindSummary.Totals totals = outcome.summary().totals();
        heading(speech.say("Wat bij elkaar komt", "What meets"), measures());
        row(speech.say("paren van voornemens", "pairs of works"), totals.meetings());
        row(speech.say("van twee eigenaren", "of two owners"), totals.meetingsOfTwoOwners());
        row(
                speech.say("van twee eigenaren, per paar projecten", "of two owners, by pairs of projects"),
                totals.meetingProjectPairs());
        int related = outcome.summary().byDisciplines().stream()
                .mapToInt(pair -> pair.count().relations())
                .sum();
        row(
                speech.say("paren waar geen regel op past", "pairs that no rule fits"),
                Math.max(0, totals.meetings() - related));
    }

    private String measures() {
        String reach = speech.brief(outcome.basis().reachMetres(), 1);
        String gap = speech.number(outcome.basis().gapDays());
        return outcome.basis().gapDays() == 0
                ? speech.say(
                        "binnen " + reach + " m, in dezelfde periode", "within " + reach + " m, in the same period")
                : speech.say(
                        "binnen " + reach + " m, hoogstens " + gap + " dagen uiteen",
                        "within " + reach + " m, at most " + gap + " days apart");
    }

    private void kinds() {
        heading(speech.say("Samenhang naar soort", "Relations by kind"), figures());
        int most = outcome.summary().byKind().values().stream()
                .mapToInt(FindSummary.Count::relations)
                .max()
                .orElse(0);
        outcome.summary()
                .byKind()
                .forEach((kind, count) ->
                        row(speech.say(kind.word()), count, KindPaint.on(bar(count.relations(), most), kind, ink)));
        if (outcome.summary().byKind().isEmpty()) {
            addWrapped(speech.say(
                    "Geen. Probeer een groter bereik (--reach), een langere tussentijd (--gap) of een eerdere peildag (--as-of).",
                    "None. Try a larger reach (--reach), a longer time between (--gap) or an earlier day (--as-of)."));
        }
    }

    private void disciplines() {
        List<FindSummary.OfDisciplines> pairs = outcome.summary().byDisciplines();
        if (pairs.isEmpty()) {
            return;
        }
        heading(speech.say("Naar disciplines", "By disciplines"), figures());
        int most = pairs.getFirst().count().relations();
        pairs.stream()
                .limit(MOST_ROWS)
                .forEach(p -> row(
                        speech.say(p.first().word()) + " + "
                                + speech.say(p.second().word()),
                        p.count(),
                        bar(p.count().relations(), most)));
        rest(pairs.stream().map(FindSummary.OfDisciplines::count).toList());
    }

    private void areas() {
        List<FindSummary.OfArea> areas = outcome.summary().byArea();
        if (areas.isEmpty()) {
            return;
        }
        heading(speech.say("Naar gebied", "By area"), figures());
        int most = areas.getFirst().count().relations();
        areas.stream()
                .limit(MOST_ROWS)
                .forEach(a -> row(a.name(), a.count(), bar(a.count().relations(), most)));
        rest(areas.stream().map(FindSummary.OfArea::count).toList());
    }

    private void rest(List<FindSummary.Count> counts) {
        if (counts.size() > MOST_ROWS) {
            int relations = counts.stream()
                    .skip(MOST_ROWS)
                    .mapToInt(FindSummary.Count::relations)
                    .sum();
            int more = counts.size() - MOST_ROWS;
            lines.add(ink.faint(
                    "  " + Columns.left(speech.say("en " + more + " andere", "and " + more + " more"), label())
                            + Columns.right(speech.number(relations), figure)));
        }
    }

    private void leftOut() {
        List<Outcome.LeftOut> reasons = outcome.basis().leftOut();
        if (reasons.isEmpty()) {
            return;
        }
        heading(speech.say("Buiten beschouwing", "Left out"), "");
        reasons.stream()
                .sorted(Comparator.comparingLong(Outcome.LeftOut::count).reversed())
                .forEach(reason -> row(speech.say(reason.reason()), reason.count()));
    }

    private void heading(String title, String right) {
        lines.add("");
        lines.addAll(ink.headed(title, right, width));
    }

    private String figures() {
        String both = Columns.right(speech.say("relaties", "relations"), figure)
                + Columns.right(speech.say("projectparen", "project pairs"), figure);
        return both + " ".repeat(hasBars() ? BAR + 2 : 0);
    }

    private void row(String name, long number) {
        lines.add("  " + dotted(name, width - 2 - figure) + Columns.right(speech.number(number), figure));
    }

    private void row(String name, FindSummary.Count count, String bar) {
        String line = "  " + Columns.left(name, label())
                + Columns.right(speech.number(count.relations()), figure)
                + Columns.right(speech.number(count.projectPairs()), figure);
        lines.add(hasBars() ? line + "  " + bar : line);
    }

    private String dotted(String name, int room) {
        String fitted = Columns.fit(name, room);
        int dots = room - Columns.of(fitted) - 1;
        return dots < 2 ? Columns.left(fitted, room) : fitted + " " + ink.faint("·".repeat(dots));
    }

    private int label() {
        return width - 2 - 2 * figure - (hasBars() ? BAR + 2 : 0);
    }

    private boolean hasBars() {
        return width >= 90;
    }

    private static String bar(int count, int most) {
        return "▪".repeat(count == 0 ? 0 : Math.max(1, (int) ((long) count * BAR / Math.max(1, most))));
    }

    private void addWrapped(String text) {
        lines.addAll(
                Columns.wrap(text, width - 2).stream().map(line -> "  " + line).toList());
    }
}
