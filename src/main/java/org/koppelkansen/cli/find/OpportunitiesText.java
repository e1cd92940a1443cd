package org.koppelkansen.cli.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Ranking;

/// Words the opportunities: what they come to together, and the best of them, each with where, who, when, what it
/// saves, how sure that is, and why.
///
/// @param conditions of all amounts
/// @param asOf before which nothing can be done any more
record OpportunitiesText(Ranking ranking, Text conditions, LocalDate asOf, Speech speech, Ink ink, int width) {
    private static final int MOST = 8;
    private static final int FIGURE = 14;

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(""));
        String note = speech.say("het grootste gewogen voordeel eerst", "largest expected benefit first");
        lines.addAll(ink.headed(
                speech.say("Koppelkansen", "Opportunities"), ranking.none().isPresent() ? "" : note, width));
        if (ranking.none().isPresent()) {
            addIndented(
                    lines,
                    speech.say("Geen. ", "None. ") + speech.say(ranking.none().get()));
            return lines;
        }
        totals(lines);
        ranking.ranked().stream()
                .limit(MOST)
                .forEach(ranked -> lines.addAll(new OpportunityText(ranked, asOf, speech, ink, width).lines()));
        rest(lines);
        return lines;
    }

    private void totals(List<String> lines) {
        Ranking.Totals totals = ranking.totals();
        row(
                lines,
                speech.say("voornemens die met een ander te koppelen zijn", "works that can couple with another"),
                speech.number(totals.couplable()));
        row(
                lines,
                speech.say("voornemens in een koppelkans", "works in an opportunity"),
                speech.number(totals.coupled()));
        row(
                lines,
                speech.say("wat die kosten, ieder apart", "what those cost apart"),
                speech.euros(totals.costApart().likely()));
        row(
                lines,
                speech.say(
                        "  waarvan eigen kosten, die niemand kan delen",
                        "  of which own costs, which nobody can share"),
                speech.euros(totals.ownCosts().likely()));
        benefit(lines, totals);
        row(
                lines,
                speech.say("gewogen voordeel: voordeel maal zekerheid", "expected benefit: benefit times certainty"),
                speech.euros(totals.expectedBenefit()));
        addFaint(
                lines,
                speech.say(
                        "Te delen valt alles behalve de eigen kosten, zoals de buis of de kademuur zelf.",
                        "All but own costs can be shared; own costs are those of the pipe or the quay wall itself."));
    }

    private void benefit(List<String> lines, Ranking.Totals totals) {
        Estimate benefit = totals.benefit();
        row(
                lines,
                speech.say("voordeel van samen doen", "benefit of doing them together"),
                speech.euros(benefit.likely()));
        row(lines, speech.say("  bij lage tarieven", "  at low rates"), speech.euros(benefit.low()));
        row(lines, speech.say("  bij hoge tarieven", "  at high rates"), speech.euros(benefit.high()));
        part(
                lines,
                speech.say("  als deel van wat ze apart kosten", "  as a part of what they cost apart"),
                totals.benefitOfCosts());
        part(
                lines,
                speech.say("  als deel van wat te delen valt", "  as a part of what can be shared"),
                totals.benefitOfSharable());
    }

    private void rest(List<String> lines) {
        int more = ranking.ranked().size() - MOST;
        lines.add("");
        if (more > 0) {
            String count = more == 1 ? speech.say("één", "one more") : speech.number(more) + speech.say("", " more");
            addFaint(
                    lines,
                    speech.say(
                            "En nog " + count + ": met --out of --json ziet u ze allemaal.",
                            "And " + count + ": see all of them with --out or --json."));
        }
        String best = ranking.ranked().getFirst().opportunity().id();
        addIndented(
                lines,
                speech.say(
                        "Verder met een koppelkans: `koppelkansen weigh … --opportunity " + best
                                + "` laat de kosten zien, `koppelkansen share … --opportunity " + best
                                + "` wie wat betaalt.",
                        "To go on with one: `koppelkansen weigh … --opportunity " + best
                                + "` shows the costs, `koppelkansen share … --opportunity " + best
                                + "` who pays what."));
        addFaint(lines, speech.say(conditions));
    }

    private void part(List<String> lines, String name, OptionalDouble part) {
        part.ifPresent(of -> row(lines, name, speech.number(100 * of, 1) + " %"));
    }

    private void row(List<String> lines, String name, String figure) {
        int room = width - 2 - FIGURE;
        String fitted = Columns.fit(name, room);
        int dots = room - Columns.of(fitted) - 1;
        String line = dots < 2 ? Columns.left(fitted, room) : fitted + " " + ink.faint("·".repeat(dots));
        lines.add("  " + line + Columns.right(figure, FIGURE));
    }

    private void addIndented(List<String> lines, String text) {
        Columns.wrap(text, width - 2).forEach(line -> lines.add("  " + line));
    }

    private void addFaint(List<String> lines, String text) {
        Columns.wrap(text, width - 2).forEach(line -> lines.add("  " + ink.faint(line)));
    }
}
