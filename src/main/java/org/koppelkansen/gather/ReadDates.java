package org.koppelkansen.gather;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.measure.Period;
import org.koppelkansen.profile.DateRules;
import org.koppelkansen.profile.DateText;
import org.koppelkansen.profile.DateText.Grain;
import org.koppelkansen.profile.Field;
import org.koppelkansen.sources.Cell;
import org.koppelkansen.works.FindingCode;

/// Reads the dates of one row, and says what is odd about them.
final class ReadDates {
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
    private static final Pattern ZERO_FRACTION = Pattern.compile("^(\\d+)\\.0+$");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:,|;|\\s-\\s|–|—|\\bt/m\\b|\\btot(?: en met)?\\b|\\bto\\b|\\buntil\\b|\\bau\\b|//)\\s*");
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_YEAR = 2300;
    private static final int YEARS_FAR = 15;

    private final FieldCells cells;
    private final DateRules rules;
    private final RowFindings findings;
    private final LocalDate readOn;
    private boolean endIsPlaceholder;

    ReadDates(FieldCells cells, DateRules rules, RowFindings findings, LocalDate readOn) {
        this.cells = cells;
        this.rules = rules;
        this.findings = findings;
        this.readOn = readOn;
    }

    /// The date in a field; empty where it is empty, unreadable or a placeholder, with a finding for the last
    /// two.
    Optional<DateText> date(Field field) {
        Optional<DateText> read = cells.cell(field).flatMap(cell -> date(cell, field));
        read.ifPresent(date -> tellOddness(date, cells.text(field), field));
        return read;
    }

    /// Start and end in the text period, where there is one that can be read.
    Optional<Span> period() {
        String text = cells.text(Field.PERIOD);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> span = span(text);
        if (span.isEmpty()) {
            findings.add(FindingCode.DATE_UNREADABLE, text, Field.PERIOD.word());
        }
        return span;
    }

    /// Whether an end stood there that only means ‘not known’.
    boolean endIsPlaceholder() {
        return endIsPlaceholder;
    }

    /// The day after the last day that an end date means.
    LocalDate until(DateText end) {
        return end.grain() == Grain.DAY && !rules.endInclusive() ? end.from() : end.until();
    }

    private Optional<Span> span(String text) {
        Optional<DateText> whole = DateText.parse(text, rules.formats());
        if (whole.isPresent()) {
            return whole.map(moment -> new Span(moment, moment)).filter(span -> isUsable(span.start()));
        }
        String[] ends = BETWEEN.split(text, -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<DateText> start = DateText.parse(ends[0], rules.formats()).filter(this::isUsable);
        Optional<DateText> end = DateText.parse(ends[1], rules.formats()).filter(this::isUsable);
        return start.flatMap(from -> end.map(to -> new Span(from, to)));
    }

    private boolean isUsable(DateText date) {
        int year = date.from().getYear();
        return year <= LAST_YEAR && !rules.placeholderYears().contains(year);
    }

    private Optional<DateText> date(Cell cell, Field field) {
        String text = cell.text().strip();
        Optional<DateText> read = cell instanceof Cell.Day day ? DateText.ofDay(day.value()) : texted(text);
        if (read.isPresent()
                && rules.placeholderYears().contains(read.get().from().getYear())) {
            endIsPlaceholder |= field == Field.END || field == Field.LATEST;
            findings.add(FindingCode.DATE_PLACEHOLDER, text, field.word());
            return Optional.empty();
        }
        Optional<DateText> usable = read.filter(this::isUsable);
        if (usable.isEmpty()) {
            findings.add(FindingCode.DATE_UNREADABLE, text, field.word());
        }
        return usable;
    }

    private Optional<DateText> texted(String text) {
        String lean = ZERO_FRACTION.matcher(text).replaceFirst("$1");
        if (SERIAL.matcher(lean).matches()) {
            LocalDate day = SPREADSHEET_ZERO.plusDays(Integer.parseInt(lean));
            findings.add(FindingCode.DATE_SERIAL, text, day);
            return DateText.ofDay(day);
        }
        return DateText.parse(lean, rules.formats());
    }

    private void tellOddness(DateText date, String text, Field field) {
        if (date.from().isAfter(readOn.plusYears(YEARS_FAR))) {
            findings.add(FindingCode.DATE_FAR, text, field.key());
        }
        if (date.impossible()) {
            findings.add(FindingCode.DATE_IMPOSSIBLE, text, date.from());
        }
        if (date.twoDigitYear()) {
            findings.add(FindingCode.DATE_TWO_DIGIT_YEAR, text, date.from());
        }
    }

    /// A start and an end as they are written.
    record Span(DateText start, DateText end) {}

    /// The period in which an owner plans a work, and how many days of it are work.
    ///
    /// @param days at most the length of the period; less where the source gives only years or quarters
    /// @param coarse whether it does, so that `days` is an assumption
    record Planned(Period period, int days, boolean coarse) {
        /// @param span the first and the last moment as written
        /// @param until the day after the last
        static Planned of(Span span, LocalDate until, int usualDays) {
            Period period = new Period(span.start().from(), until);
            boolean coarse = isCoarse(span.start()) || isCoarse(span.end());
            if (!coarse) {
                return new Planned(period, period.days(), false);
            }
            // It starts on the last day of the first moment at the latest, and ends on the first day of the last at the
            // earliest: that much of it is certain.
            long certain =
                    DAYS.between(span.start().until().minusDays(1), span.end().from()) + 1;
            return new Planned(period, (int) Math.min(period.days(), Math.max(usualDays, certain)), true);
        }

        private static boolean isCoarse(org.koppelkansen.profile.DateText date) {
            return switch (date.grain()) {
                case YEAR, QUARTER -> true;
                case MONTH, WEEK, DAY -> false;
            };
        }
    }
}
