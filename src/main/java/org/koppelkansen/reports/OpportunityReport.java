package org.koppelkansen.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.measure.TownClock;
import org.koppelkansen.paper.Grid;
import org.koppelkansen.paper.Markup;
import org.koppelkansen.paper.Paper;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.results.OpportunityInFull;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.SeenOpportunity.Worth;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.space.Shape;

/// One opportunity on paper.
///
/// @param members those of its works that are seen wholly, in order
/// @param ground outlines of areas, to draw below
public record OpportunityReport(
        OpportunityInFull found, List<SeenWork.Whole> members, List<Shape> ground, Rates rates, Made made) {
    public OpportunityReport {
        members = List.copyOf(members);
        ground = List.copyOf(ground);
    }

    public byte[] pdf() {
        Written written = new Written(made.language());
        SeenOpportunity seen = found.opportunity();
        String name = name(seen);
        Paper paper = new Paper(
                made.language(),
                written.say("Koppelkans: ", "Opportunity: ") + name,
                made.footer(written.say("Koppelkans ", "Opportunity ") + seen.id()));
        paper.with(Markup.styled("p", "class=\"above\"", written.say("Koppelkans", "Opportunity")));
        paper.with(Markup.element("h1", name));
        if (!seen.whole()) {
            paper.note(written.say(
                    "Van deze koppelkans ziet u niet alle voornemens. Plek en periode zijn daarom ruim aangegeven, en bedragen"
                            + " en redenen ontbreken.",
                    "You do not see all works of this opportunity. Its place and period are therefore given roughly, and"
                            + " amounts and reasons are absent."));
        }
        paper.with(facts(seen, written));
        new MembersPart(members, seen.box(), seen.times().common(), ground).onto(paper, written);
        reasons(paper, written);
        if (seen.whole()) {
            new MoneyPart(found.amounts(), rates).onto(paper, written);
        }
        return paper.pdf();
    }

    private static String name(SeenOpportunity seen) {
        return seen.where().isBlank() ? owners(seen) : seen.where();
    }

    private static String owners(SeenOpportunity seen) {
        return seen.taking().owners().stream()
                .map(SeenOpportunity.OfOwner::name)
                .collect(Collectors.joining(", "));
    }

    private static Markup facts(SeenOpportunity seen, Written written) {
        Grid grid = new Grid().words("").words("");
        fact(grid, written.say("wie", "who"), owners(seen));
        fact(grid, written.say("wat", "what"), written.disciplines(seen.taking().disciplines()));
        fact(
                grid,
                written.say("samen mogelijk", "possible together"),
                written.period(seen.times().common()));
        seen.worth().ifPresent(worth -> worth(grid, worth, written));
        seen.times()
                .lastFound()
                .ifPresent(at -> fact(
                        grid,
                        written.say("gevonden", "found"),
                        written.language().day(at.atZone(TownClock.ZONE).toLocalDate())));
        if (!seen.taking().changed().isEmpty()) {
            fact(
                    grid,
                    written.say("let op", "mind"),
                    written.number(seen.taking().changed().size())
                            + written.say(
                                    " van de voornemens zijn daarna gewijzigd", " of the works have changed since"));
        }
        return Markup.styled("div", "class=\"facts\"", grid.markup());
    }

    private static void worth(Grid grid, Worth worth, Written written) {
        fact(
                grid,
                written.say("bespaart, bij waarschijnlijke tarieven", "saves, at likely rates"),
                written.euros(worth.saving().atLikelyRatesCents()));
        fact(grid, written.say("zekerheid", "certainty"), written.percent(worth.certainty()));
        fact(
                grid,
                written.say("dagen straat open", "days a street is open"),
                written.number(worth.streetDaysApart())
                        + written.say(" apart, ", " apart, ")
                        + written.number(worth.streetDaysTogether())
                        + written.say(" samen", " together"));
        fact(
                grid,
                written.say("gedeelde grond", "shared ground"),
                written.number(worth.sharedSquareMetres(), 0) + "\u00a0m²");
    }

    private static void fact(Grid grid, String what, String is) {
        grid.row(what, is);
    }

    private void reasons(Paper paper, Written written) {
        if (found.reasons().isEmpty()) {
            return;
        }
        paper.heading(written.say("Waarom", "Why"));
        Grid grid = new Grid()
                .words(written.say("samenhang", "relation"))
                .words(written.say("uitleg", "explanation"))
                .figures(written.say("gedeelde grond", "shared ground"));
        for (ToldRelation reason : found.reasons()) {
            grid.row(
                    written.word(RelationKind.values(), RelationKind::key, RelationKind::word, reason.kind()),
                    Markup.element("span", reason.sentence().in(written.language())),
                    written.number(reason.evidence().sharedGroundSquareMetres(), 0) + "\u00a0m²");
        }
        paper.with(grid.markup());
    }
}
