package org.koppelkansen.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.measure.Period;
import org.koppelkansen.paper.Bars;
import org.koppelkansen.paper.DrawnMap;
import org.koppelkansen.paper.Grid;
import org.koppelkansen.paper.Markup;
import org.koppelkansen.paper.Paper;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

/// The works of an opportunity: where, which, and when.
///
/// @param members those that are seen wholly, in order
/// @param around where the opportunity lies
/// @param ground drawn below, such as outlines of areas
record MembersPart(List<SeenWork.Whole> members, Box around, Period common, List<Shape> ground) {
    private static final int MOST_TICKS = 12;

    void onto(Paper paper, Written written) {
        paper.heading(written.say("Waar", "Where"));
        paper.map(map(), said(written));
        paper.note(written.say(
                "Het noorden is boven. De cijfers zijn die van de tabel hieronder.",
                "North is above. The figures are those of the table below."));
        if (members.isEmpty()) {
            return;
        }
        paper.heading(written.say("Welke voornemens", "Which works"));
        paper.with(table(written));
        paper.heading(written.say("Wanneer", "When"));
        paper.with(timeLine(written));
        paper.note(written.say(
                "Bleek: mag in deze periode. Vol: zo wil de eigenaar het.",
                "Pale: may be in this period. Full: as its owner wishes."));
    }

    private DrawnMap map() {
        List<DrawnMap.Mark> marks = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String number = Integer.toString(i + 1);
            int colour = colour(members.get(i));
            place(members.get(i)).ifPresent(place -> marks.add(new DrawnMap.Mark(place.geometry(), colour, number)));
        }
        Box all =
                marks.stream().map(mark -> mark.shape().box()).reduce(Box::with).orElse(around);
        return new DrawnMap(all, ground, marks);
    }

    private String said(Written written) {
        return written.say("Kaart met ", "Map with ")
                + members.size()
                + written.say(" voornemens, genummerd zoals in de tabel", " works, numbered as in the table");
    }

    private static Optional<Place> place(SeenWork.Whole work) {
        return work.registered().work().place();
    }

    private static int colour(SeenWork.Whole work) {
        return Palette.of(work.registered().work().discipline());
    }

    private Markup table(Written written) {
        Grid grid = new Grid()
                .figures("")
                .words(written.say("voornemen", "work"))
                .words(written.say("eigenaar", "owner"))
                .words(written.say("discipline en ingreep", "discipline and intervention"))
                .words(written.say("fase", "phase"))
                .words(written.say("periode van behoefte", "window"))
                .figures(written.say("duur (dagen)", "days"));
        for (int i = 0; i < members.size(); i++) {
            Work work = members.get(i).registered().work();
            String title = work.task().title().isBlank()
                    ? work.id().value()
                    : work.task().title();
            grid.row(
                    Markup.styled("span", "class=\"number\"", i + 1),
                    Markup.styled("div", "class=\"title\"", title)
                            .and(Markup.styled("div", "class=\"small\"", under(work, title))),
                    work.owner().name(),
                    work.discipline().word().in(written.language()) + ", "
                            + work.task().intervention().word().in(written.language()),
                    work.planning().phase().word().in(written.language()),
                    written.period(work.window().span()),
                    written.number(work.window().durationDays()));
        }
        return grid.markup();
    }

    private static String under(Work work, String title) {
        String street = work.place().map(Place::street).orElse("");
        String id = title.equals(work.id().value()) ? "" : work.id().value();
        return street.isEmpty() || id.isEmpty() ? street + id : street + " · " + id;
    }

    private Markup timeLine(Written written) {
        LocalDate from = members.stream()
                .map(one -> one.registered().work().window().span().from())
                .reduce(common.from(), (a, b) -> a.isBefore(b) ? a : b);
        LocalDate until = members.stream()
                .map(one -> one.registered().work().window().span().until())
                .reduce(common.until(), (a, b) -> a.isAfter(b) ? a : b);
        Period all = new Period(from, until);
        Grid grid = new Grid().words("").words(written.say("periode", "period"));
        grid.row("", ticks(all));
        for (int i = 0; i < members.size(); i++) {
            Work work = members.get(i).registered().work();
            grid.row((i + 1) + "  " + work.owner().name(), bar(work.window(), all, colour(members.get(i))));
        }
        grid.row(
                written.say("samen mogelijk", "possible together"),
                Bars.bar(part(common.from(), all), part(common.until(), all), 0x1B2630));
        return Markup.styled("div", "class=\"time\"", grid.markup());
    }

    /// When it may be, and in that when its owner wishes it.
    private static Markup bar(Window window, Period all, int colour) {
        LocalDate wished = window.wishedStart();
        double[] places = Stream.of(
                        window.span().from(),
                        wished,
                        wished.plusDays(window.durationDays()),
                        window.span().until())
                .mapToDouble(day -> part(day, all))
                .toArray();
        return Bars.within(places, colour);
    }

    private static double part(LocalDate day, Period all) {
        return (double) ChronoUnit.DAYS.between(all.from(), day) / all.days();
    }

    /// First days of years, of so few that their words stay apart.
    private static Markup ticks(Period all) {
        int first = all.from().getDayOfYear() == 1
                ? all.from().getYear()
                : all.from().getYear() + 1;
        int last = all.until().getYear();
        int step = Math.max(1, (last - first) / MOST_TICKS + 1);
        List<Integer> years = new ArrayList<>();
        for (int year = first; year <= last && part(LocalDate.of(year, 1, 1), all) < 0.94; year += step) {
            years.add(year);
        }
        return Bars.ticks(
                years.stream()
                        .mapToDouble(year -> part(LocalDate.of(year, 1, 1), all))
                        .toArray(),
                years.stream().map(String::valueOf).toArray(String[]::new));
    }
}
