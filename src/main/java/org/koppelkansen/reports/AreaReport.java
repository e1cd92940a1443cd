package org.koppelkansen.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.outlook.AreaOutlook;
import org.koppelkansen.outlook.PlannedCounts.InYear;
import org.koppelkansen.paper.DrawnMap;
import org.koppelkansen.paper.Grid;
import org.koppelkansen.paper.Markup;
import org.koppelkansen.paper.Paper;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Place;

/// One area on paper.
///
/// @param drawn works to draw, as many as are worth drawing
/// @param best opportunities, the most expected saving first, as many as are worth listing
public record AreaReport(
        Area area, AreaOutlook outlook, List<SeenWork.Whole> drawn, List<SeenOpportunity> best, Made made) {
    private static final int MOST_STREETS = 30;
    private static final int YEARS_WIDE = 8;

    public AreaReport {
        drawn = List.copyOf(drawn);
        best = List.copyOf(best);
    }

    public byte[] pdf() {
        Written written = new Written(made.language());
        Paper paper = new Paper(
                made.language(),
                written.say("Gebied: ", "Area: ") + area.name(),
                made.footer(written.say("Gebied ", "Area ") + area.name() + " (" + area.code() + ")"));
        paper.with(Markup.styled("p", "class=\"above\"", written.say("Gebied", "Area")));
        paper.with(Markup.element("h1", area.name()));
        paper.with(facts(written));
        map(paper, written);
        if (!outlook.works().byYear().isEmpty()) {
            paper.heading(written.say("Voornemens per jaar en eigenaar", "Works by year and owner"));
            paper.note(written.say(
                    "Een voornemen telt één keer, in het jaar van de gewenste start.",
                    "A work counts once, in the year of its wished start."));
            years(paper, written);
        }
        streets(paper, written);
        opportunities(paper, written);
        leftOut(paper, written);
        return paper.pdf();
    }

    private Markup facts(Written written) {
        Grid grid = new Grid().words("").words("");
        fact(
                grid,
                written.say("gepland", "planned"),
                written.number(outlook.works().planned()) + written.say(" voornemens", " works"));
        fact(grid, written.say("koppelgraad", "share coupled"), coupling(written));
        fact(
                grid,
                written.say("straten open", "streets opened"),
                written.number(outlook.streets().openingsApart())
                        + written.say(" keer apart, ", " times apart, ")
                        + written.number(outlook.streets().openingsTogether())
                        + written.say(" keer als de koppelkansen samen gaan", " times when opportunities are joined"));
        fact(
                grid,
                written.say("koppelkansen", "opportunities"),
                written.number(outlook.opportunities().seenWholly()));
        found(grid, written);
        return Markup.styled("div", "class=\"facts\"", grid.markup());
    }

    private void found(Grid grid, Written written) {
        if (outlook.opportunities().withFigures() > 0) {
            fact(
                    grid,
                    written.say("besparen, bij waarschijnlijke tarieven", "they save, at likely rates"),
                    written.euros(outlook.opportunities().saving().atLikelyRatesCents())
                            + written.say(" samen; verwachte besparing ", " in all; expected saving ")
                            + written.euros(outlook.opportunities().expectedSavingCents()));
        }
        outlook.run()
                .ifPresent(run -> fact(
                        grid,
                        written.say("gezocht", "searched"),
                        written.language().day(run.asOf())
                                + (run.outdated()
                                        ? written.say(
                                                "; het register is daarna gewijzigd",
                                                "; the register has changed since")
                                        : "")));
    }

    private String coupling(Written written) {
        String counts = written.number(outlook.coupling().takePart())
                + written.say(" van ", " of ")
                + written.number(outlook.coupling().couldTakePart())
                + written.say(
                        " voornemens die mee kunnen doen staan in een koppelkans",
                        " works that could take part are in an opportunity");
        return outlook.coupling()
                .share()
                .map(share -> written.percent(share) + ": " + counts)
                .orElse(counts);
    }

    private static void fact(Grid grid, String what, String is) {
        grid.row(what, is);
    }

    private void map(Paper paper, Written written) {
        paper.heading(written.say("Waar", "Where"));
        List<DrawnMap.Mark> marks = drawn.stream()
                .flatMap(work -> work.registered().work().place().map(Place::geometry).stream()
                        .map(shape -> new DrawnMap.Mark(
                                shape, Palette.of(work.registered().work().discipline()), "")))
                .toList();
        paper.map(
                new DrawnMap(area.shape().box(), List.of(area.shape()), marks),
                written.say("Kaart van het gebied met ", "Map of the area with ")
                        + marks.size()
                        + written.say(" voornemens", " works"));
        paper.with(Markup.styled("p", "class=\"note\"", legend(written)));
        if (marks.size() < outlook.works().planned()) {
            paper.note(written.say("Getekend zijn ", "Drawn are ")
                    + written.number(marks.size())
                    + written.say(
                            " van de voornemens, van elke bron een gelijk deel.",
                            " of the works, an equal part of each source."));
        }
    }

    private Markup legend(Written written) {
        return Markup.all(new TreeSet<>(drawn.stream()
                        .map(work -> work.registered().work().discipline())
                        .toList())
                .stream()
                        .map((Discipline discipline) -> Markup.styled(
                                "span",
                                "style=\"color:" + String.format(Locale.ROOT, "#%06x", Palette.of(discipline)) + "\"",
                                "■ " + discipline.word().in(written.language()) + "   "))
                        .toList());
    }

    /// A row for each owner, a column for each year; several tables where there are many years.
    private void years(Paper paper, Written written) {
        List<Integer> years = outlook.works().byYear().stream()
                .map(InYear::year)
                .distinct()
                .sorted()
                .toList();
        Map<String, Map<Integer, Long>> owners = outlook.works().byYear().stream()
                .collect(Collectors.groupingBy(
                        InYear::ownerName,
                        TreeMap::new,
                        Collectors.toMap(InYear::year, InYear::works, Long::sum, TreeMap::new)));
        for (int first = 0; first < years.size(); first += YEARS_WIDE) {
            List<Integer> some = years.subList(first, Math.min(years.size(), first + YEARS_WIDE));
            Grid grid = new Grid().words(written.say("eigenaar", "owner"));
            some.forEach(year -> grid.figures(String.valueOf(year)));
            owners.forEach((owner, works) -> grid.row(Stream.concat(
                            Stream.of(owner),
                            some.stream()
                                    .map(year -> works.containsKey(year)
                                            ? written.number(works.getOrDefault(year, 0L))
                                            : ""))
                    .toArray()));
            paper.with(grid.markup());
        }
    }

    private void streets(Paper paper, Written written) {
        if (outlook.streets().items().isEmpty()) {
            return;
        }
        paper.heading(written.say("Hoe vaak straten open gaan", "How often streets are opened"));
        Grid grid = new Grid()
                .words(written.say("straat", "street"))
                .figures(written.say("voornemens", "works"))
                .figures(written.say("keer open, apart", "openings apart"))
                .figures(written.say("keer open, samen", "openings together"));
        outlook.streets().items().stream()
                .limit(MOST_STREETS)
                .forEach(street -> grid.row(
                        street.street(),
                        written.number(street.works()),
                        written.number(street.openingsApart()),
                        written.number(street.openingsTogether())));
        paper.with(grid.markup());
        int more = outlook.streets().items().size() - MOST_STREETS;
        if (more > 0) {
            paper.note(written.say(
                            "Straten die minder vaak open gaan, en hier niet staan: ",
                            "Streets that are opened less often, and are not shown: ")
                    + written.number(more) + ".");
        }
    }

    private void opportunities(Paper paper, Written written) {
        if (best.isEmpty()) {
            return;
        }
        paper.heading(written.say("Koppelkansen", "Opportunities"));
        Grid grid = new Grid()
                .words(written.say("waar", "where"))
                .words(written.say("wie", "who"))
                .words(written.say("samen mogelijk", "possible together"))
                .figures(written.say("bespaart, bij waarschijnlijke tarieven", "saves, at likely rates"));
        best.forEach(one -> grid.row(
                one.where().isBlank() ? "–" : one.where(),
                one.taking().owners().stream()
                        .map(SeenOpportunity.OfOwner::name)
                        .collect(Collectors.joining(", ")),
                written.period(one.times().common()),
                one.worth()
                        .map(worth -> written.euros(worth.saving().atLikelyRatesCents()))
                        .orElse("–")));
        paper.with(grid.markup());
        int more =
                outlook.opportunities().seenWholly() + outlook.opportunities().seenInPart() - best.size();
        if (more > 0) {
            paper.note(written.say("Koppelkansen die hier niet staan: ", "Opportunities that are not shown: ")
                    + written.number(more) + ".");
        }
    }

    private void leftOut(Paper paper, Written written) {
        paper.heading(written.say("Wat hier niet in staat", "What is not in this"));
        paper.paragraph(written.say(
                        "Behoeften waarvan alleen bekend is dát ze er zijn: ",
                        "Needs of which it is only known that they are there: ")
                + written.number(outlook.leftOut().needs())
                + written.say(
                        ". Koppelkansen die u niet helemaal ziet: ", ". Opportunities that you do not see wholly: ")
                + written.number(outlook.opportunities().seenInPart())
                + written.say(". Voornemens die gereed of vervallen zijn: ", ". Works that are done or withdrawn: ")
                + written.number(outlook.leftOut().worksDone())
                + written.say(
                        ". Voornemens in een straat waarvan de naam ontbreekt: ",
                        ". Works in a street that no source names: ")
                + written.number(outlook.leftOut().worksWithoutStreet()) + ".");
    }
}
