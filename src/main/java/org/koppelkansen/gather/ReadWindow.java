package org.koppelkansen.gather;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.gather.ReadDates.Planned;
import org.koppelkansen.measure.Period;
import org.koppelkansen.profile.DateText;
import org.koppelkansen.profile.Field;
import org.koppelkansen.profile.NumberText;
import org.koppelkansen.profile.SlackRules;
import org.koppelkansen.profile.Timing;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Window;

/// Makes the window of one row (`algorithms.md` §2): as the owner gives it, or derived from the planned dates.
final class ReadWindow {
    private final FieldCells cells;
    private final Timing timing;
    private final RowFindings findings;
    private final LocalDate readOn;
    private final Task task;
    private final Phase phase;
    private final ReadDates dates;
    private boolean openEnd;

    ReadWindow(FieldCells cells, Timing timing, RowFindings findings, LocalDate readOn, Task task, Phase phase) {
        this.cells = cells;
        this.timing = timing;
        this.findings = findings;
        this.readOn = readOn;
        this.task = task;
        this.phase = phase;
        this.dates = new ReadDates(cells, timing.dates(), findings, readOn);
    }

    /// The window, or nothing where no date can be had: the row is then rejected.
    ///
    /// @param stated hardness that the source states; that of the phase when empty
    Optional<Window> read(Optional<Hardness> stated, double certainty) {
        Hardness hardness = stated.orElse(rules().stand(phase).hardness());
        Optional<DateText> earliest = dates.date(Field.EARLIEST);
        Optional<DateText> latest = dates.date(Field.LATEST);
        Optional<Planned> planned = planned(earliest, latest);
        Optional<Reach> reach = reach(earliest, latest, planned, hardness);
        if (reach.isEmpty()) {
            findings.add(FindingCode.DATES_MISSING);
        }
        return reach.map(r -> fitted(r, planned, hardness, certainty));
    }

    private SlackRules rules() {
        return timing.slack();
    }

    private int usualDays() {
        return rules().usualDays(task.discipline(), task.intervention());
    }

    private Optional<Planned> planned(Optional<DateText> earliest, Optional<DateText> latest) {
        Optional<DateText> start = dates.date(Field.START);
        Optional<DateText> end = dates.date(Field.END);
        Optional<ReadDates.Span> period = dates.period();
        if (start.isPresent() && end.isPresent()) {
            period.ifPresent(p -> compare(p, start.get(), end.get()));
            return Optional.of(whole(new ReadDates.Span(start.get(), end.get())));
        }
        if (period.isPresent()) {
            return period.map(this::whole);
        }
        if (earliest.isPresent() && latest.isPresent() && start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        return start.map(this::withoutEnd).or(() -> end.map(this::withoutStart));
    }

    private void compare(ReadDates.Span period, DateText start, DateText end) {
        boolean same = period.start().from().equals(start.from())
                && period.end().from().equals(end.from());
        if (!same) {
            findings.add(FindingCode.PERIOD_DISAGREES, cells.text(Field.PERIOD), start.from() + " – " + end.from());
        }
    }

    private Planned whole(ReadDates.Span span) {
        if (dates.until(span.end()).isAfter(span.start().from())) {
            return noted(Planned.of(span, dates.until(span.end()), usualDays()));
        }
        if (span.end().from().isBefore(span.start().from())) {
            findings.add(
                    FindingCode.DATES_SWAPPED, span.start().from(), span.end().from());
            ReadDates.Span turned = new ReadDates.Span(/* start= */ span.end(), /* end= */ span.start());
            return noted(Planned.of(turned, dates.until(turned.end()), usualDays()));
        }
        // One day given as both, where the end does not count: it is a day of work all the same.
        return noted(Planned.of(span, span.end().until(), usualDays()));
    }

    private Planned noted(Planned planned) {
        if (planned.coarse() && cells.text(Field.DURATION_DAYS).isEmpty()) {
            findings.add(FindingCode.DURATION_ASSUMED, planned.days());
        }
        return planned;
    }

    private Planned withoutEnd(DateText start) {
        LocalDate until;
        if (dates.endIsPlaceholder()) {
            openEnd = phase == Phase.IN_EXECUTION;
            LocalDate since = phase == Phase.IN_EXECUTION && readOn.isAfter(start.from()) ? readOn : start.from();
            until = since.plusDays(rules().unknownEndDays());
        } else {
            until = later(start.from().plusDays(usualDays()), start.until());
        }
        findings.add(FindingCode.END_MISSING, until.minusDays(1));
        boolean all = phase == Phase.IN_EXECUTION;
        Period period = new Period(start.from(), until);
        return new Planned(period, all ? period.days() : Math.min(usualDays(), period.days()), !all);
    }

    private Planned withoutStart(DateText end) {
        LocalDate until = dates.until(end);
        LocalDate from = until.minusDays(usualDays());
        findings.add(FindingCode.START_MISSING, from);
        return new Planned(new Period(from, until), usualDays(), true);
    }

    /// The span, and where it comes from.
    private record Reach(Period span, Window.Origin origin) {}

    private Optional<Reach> reach(
            Optional<DateText> earliest, Optional<DateText> latest, Optional<Planned> planned, Hardness hardness) {
        if (earliest.isPresent() && latest.isPresent()) {
            Period given = ordered(earliest.get(), latest.get());
            return Optional.of(new Reach(given, Origins.given(cells, phase, hardness)));
        }
        if (planned.isEmpty()) {
            return earliest.or(() -> latest)
                    .map(one -> oneSided(one, earliest.isPresent(), hardness))
                    .or(this::assumed);
        }
        return planned.map(plan -> derived(plan.period(), earliest, latest, hardness));
    }

    private Period ordered(DateText earliest, DateText latest) {
        LocalDate until = dates.until(latest);
        if (until.isAfter(earliest.from())) {
            return new Period(earliest.from(), until);
        }
        if (latest.from().isBefore(earliest.from())) {
            findings.add(FindingCode.DATES_SWAPPED, earliest.from(), latest.from());
        }
        return new Period(latest.from(), later(dates.until(earliest), earliest.until()));
    }

    private Reach oneSided(DateText one, boolean isEarliest, Hardness hardness) {
        Planned plan = isEarliest ? withoutEnd(one) : withoutStart(one);
        return derived(
                plan.period(),
                isEarliest ? Optional.of(one) : Optional.empty(),
                isEarliest ? Optional.empty() : Optional.of(one),
                hardness);
    }

    private Optional<Reach> assumed() {
        return timing.dates().horizonYears().map(years -> {
            Period span = new Period(readOn, readOn.plusYears(years));
            findings.add(FindingCode.DATES_ASSUMED, span.from(), span.until());
            return new Reach(span, Origins.assumed(years));
        });
    }

    private Reach derived(Period plan, Optional<DateText> earliest, Optional<DateText> latest, Hardness hardness) {
        java.time.Period slack = isSettled() ? java.time.Period.ZERO : rules().eitherSide(hardness);
        LocalDate from = earliest.map(DateText::from).orElse(plan.from().minus(slack));
        LocalDate until = latest.map(dates::until).orElse(plan.until().plus(slack));
        Period span = new Period(earlier(from, plan.from()), later(until, plan.until()));
        return new Reach(
                span,
                openEnd
                        ? Origins.openEnd(phase, hardness, rules().unknownEndDays())
                        : Origins.derived(phase, hardness, slack, earliest.isPresent(), latest.isPresent()));
    }

    private boolean isSettled() {
        return switch (phase) {
            case IN_EXECUTION, DONE, WITHDRAWN -> true;
            case IDEA, PROGRAMMED, PREPARED, UNKNOWN -> false;
        };
    }

    private Window fitted(Reach reach, Optional<Planned> planned, Hardness hardness, double certainty) {
        Period span = reach.span();
        int wanted = duration().orElse(planned.map(Planned::days).orElse(usualDays()));
        int days = Math.max(1, Math.min(wanted, span.days()));
        if (days < wanted && !cells.text(Field.DURATION_DAYS).isEmpty()) {
            findings.add(FindingCode.DURATION_TOO_LONG, wanted, days);
        }
        Optional<LocalDate> wish = dates.date(Field.WISHED_START).map(DateText::from);
        LocalDate wished = wish.orElse(planned.map(p -> p.period().from()).orElse(span.from()));
        LocalDate start = later(span.from(), earlier(wished, span.until().minusDays(days)));
        if (wish.isPresent() && !start.equals(wished)) {
            findings.add(FindingCode.WISH_OUTSIDE_WINDOW, wished, start);
        }
        return new Window(span, start, days, hardness, certainty, reach.origin());
    }

    private Optional<Integer> duration() {
        String text = cells.text(Field.DURATION_DAYS);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> days = NumberText.parse(text)
                .map(number -> number.value().setScale(0, RoundingMode.CEILING))
                .filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(100_000)) <= 0)
                .map(BigDecimal::intValueExact);
        if (days.isEmpty()) {
            findings.add(FindingCode.DURATION_UNREADABLE, text);
        }
        return days;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
