package org.koppelkansen.cli.find;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.find.Evidence;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// Words the strongest relations, each in a few lines: where, what, who, when, how much ground, and why.
record StrongestText(Outcome outcome, Speech speech, Ink ink, int width) {
    private static final String MARGIN = "    ";
    /// Where opportunities have told the most of it already.
    private static final int FEW = 5;

    List<String> lines() {
        boolean toldAlready = outcome.opportunities().none().isEmpty();
        List<FindSummary.Strong> strongest = outcome.summary().strongest().stream()
                .limit(toldAlready ? FEW : Integer.MAX_VALUE)
                .toList();
        List<String> lines = new ArrayList<>();
        if (strongest.isEmpty()) {
            return lines;
        }
        lines.add("");
        String number = speech.number(strongest.size()) + " ";
        String title = strongest.size() == 1
                ? speech.say("De sterkste relatie", "The strongest relation")
                : speech.say("De " + number + "sterkste relaties", "The " + number + "strongest relations");
        String note = speech.say(
                "naar gedeelde grond; één van elk paar projecten", "by shared ground; one of each pair of projects");
        lines.addAll(ink.headed(title, note, width));
        for (int i = 0; i < strongest.size(); i++) {
            lines.addAll(one(i + 1, strongest.get(i)));
        }
        return lines;
    }

    private List<String> one(int rank, FindSummary.Strong strong) {
        Relation.Between relation = strong.relation();
        String kind = speech.say(relation.kind().word());
        int room = width - MARGIN.length() - Columns.of(kind) - 2;
        String where = strong.where().isEmpty() ? speech.say("(plaats onbekend)", "(place unknown)") : strong.where();
        List<String> lines = new ArrayList<>();
        lines.add(Columns.right(Integer.toString(rank), 2) + "  " + ink.heading(Columns.left(where, room)) + "  "
                + KindPaint.on(kind, relation.kind(), ink));
        lines.add(MARGIN + Columns.fit(whoAndWhat(relation), width - MARGIN.length()));
        lines.add(MARGIN + Columns.fit(whenAndHowMuch(relation.evidence()), width - MARGIN.length()));
        Columns.wrap(speech.say(relation.sentence()), width - MARGIN.length())
                .forEach(line -> lines.add(MARGIN + ink.faint(line)));
        return lines;
    }

    private String whoAndWhat(Relation.Between relation) {
        return who(relation.first()) + "  +  " + who(relation.second());
    }

    private String who(Work work) {
        int half = (width - MARGIN.length() - 5) / 2;
        String discipline = speech.say(work.discipline().word());
        String name = work.owner().id().equals(OwnerId.UNKNOWN)
                ? speech.say("eigenaar onbekend", "owner unknown")
                : work.owner().name();
        String owner = Columns.fit(name, Math.max(8, half - Columns.of(discipline) - 3));
        return owner + " · " + discipline;
    }

    private String whenAndHowMuch(Evidence evidence) {
        String when = evidence.common()
                .map(speech::months)
                .orElseGet(() -> speech.count(
                        evidence.gapDays(),
                        new Text("dag ertussen", "day between"),
                        new Text("dagen ertussen", "days between")));
        String ground = evidence.sharedGroundSquareMetres() > 0
                ? speech.number(evidence.sharedGroundSquareMetres(), 1)
                        + speech.say(" m² gedeelde grond", " m² of shared ground")
                : speech.number(evidence.distanceMetres(), 1) + speech.say(" m van elkaar", " m apart");
        return when + " · " + ground;
    }
}
