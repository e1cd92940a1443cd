package org.koppelkansen.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Time as people write it: a day, week, month, quarter or year.
///
/// @param from the first day that is meant
/// @param until the day after the last
/// @param twoDigitYear whether the century had to be supplied: 00–69 is 20.., 70–99 is 19..
/// @param impossible whether the day does not exist in its month (31-02-2026) and the month's last was taken
public record DateText(LocalDate from, LocalDate until, Grain grain, boolean twoDigitYear, boolean impossible) {
    /// How exactly a moment is given.
    public enum Grain {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    private record Shape(Pattern pattern, Function<Matcher, DateText> reading) {}

    private static final String TIME = "(?:[t\\s]\\s*\\d{1,2}:\\d{2}.*)?";
    private static final String MONTHS =
            "jan|feb|mrt|maart|mar|apr|mei|may|jun|juin|jul|juil|aug|aou|sep|okt|oct|nov|dec";
    private static final Map<String, Integer> MONTH_NUMBERS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mrt", 3),
            Map.entry("maa", 3),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jui", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final List<Shape> SHAPES = List.of(
            shape("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME + "z?", m -> day(m.group(1), m.group(2), m.group(3))),
            shape(
                    "(\\d{1,2})[-/.\\s](\\d{1,2})[-/.\\s](\\d{4}|\\d{2}|'\\d{2})" + TIME,
                    m -> day(m.group(3), m.group(2), m.group(1))),
            shape("(\\d{4})(\\d{2})(\\d{2})", m -> day(m.group(1), m.group(2), m.group(3))),
            shape(
                    "(\\d{1,2})[-\\s.]*(" + MONTHS + ")\\p{L}*[-\\s.]*(\\d{4}|'?\\d{2})",
                    m -> day(m.group(3), String.valueOf(month(m.group(2))), m.group(1))),
            shape("(\\d{4})[-\\s/]*[qkt]w?([1-4])", m -> quarter(m.group(1), m.group(2))),
            shape("[qkt]w?\\s*([1-4])[-\\s/']*(\\d{4}|\\d{2})", m -> quarter(m.group(2), m.group(1))),
            shape("([1-4])e?\\s*(?:kwartaal|kw|quarter|trimestre)\\s*(\\d{4})", m -> quarter(m.group(2), m.group(1))),
            shape("(\\d{4})[-\\s/]*w(?:eek|k)?\\s*(\\d{1,2})", m -> week(m.group(1), m.group(2))),
            shape("w(?:eek|k)?\\.?\\s*(\\d{1,2})[-\\s/,']*(\\d{4}|\\d{2})", m -> week(m.group(2), m.group(1))),
            shape("(\\d{4})[-/](\\d{1,2})", m -> month(m.group(1), Integer.parseInt(m.group(2)))),
            shape("(\\d{1,2})[-/](\\d{4})", m -> month(m.group(2), Integer.parseInt(m.group(1)))),
            shape("(" + MONTHS + ")\\p{L}*[-\\s.]*(\\d{4}|'\\d{2})", m -> month(m.group(2), month(m.group(1)))),
            shape("(\\d{4})", m -> year(m.group(1))));
    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();
    private static final int LONGEST = 40;

    /// What is meant, where the text is a moment between 1800 and 9999. The profile's own formats come first.
    public static Optional<DateText> parse(String text, List<String> formats) {
        String lean = text.strip().toLowerCase(Locale.ROOT);
        if (lean.length() > LONGEST) {
            return Optional.empty();
        }
        for (String format : formats) {
            Optional<DateText> read = formatted(text.strip(), format);
            if (read.isPresent()) {
                return read;
            }
        }
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(lean);
            if (matcher.matches()) {
                return guarded(shape, matcher);
            }
        }
        return Optional.empty();
    }

    /// A day that a format types as one, where it is between 1800 and 9999.
    public static Optional<DateText> ofDay(LocalDate day) {
        return day.getYear() < 1800 || day.getYear() > 9999
                ? Optional.empty()
                : Optional.of(new DateText(day, day.plusDays(1), Grain.DAY, false, false));
    }

    /// @throws IllegalArgumentException when `format` is no pattern of [DateTimeFormatter]
    static String checkedFormat(String format) {
        FORMATTERS.computeIfAbsent(format, DateText::formatter);
        return format;
    }

    private static DateTimeFormatter formatter(String format) {
        return new java.time.format.DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(format)
                .toFormatter(Locale.of("nl"));
    }

    private static Optional<DateText> formatted(String text, String format) {
        try {
            LocalDate day = LocalDate.parse(text, FORMATTERS.computeIfAbsent(format, DateText::formatter));
            boolean short_ = !format.contains("yyyy") && !format.contains("uuuu");
            return Optional.of(new DateText(day, day.plusDays(1), Grain.DAY, short_, false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateText> guarded(Shape shape, Matcher matcher) {
        try {
            DateText read = shape.reading().apply(matcher);
            return read.from().getYear() < 1800 ? Optional.empty() : Optional.of(read);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Shape shape(String pattern, Function<Matcher, DateText> reading) {
        return new Shape(Pattern.compile(pattern), reading);
    }

    private static DateText day(String year, String month, String day) {
        YearMonth in = YearMonth.of(fullYear(year), Integer.parseInt(month));
        int number = Integer.parseInt(day);
        if (number < 1 || number > 31) {
            throw new DateTimeException("no day " + day);
        }
        boolean impossible = number > in.lengthOfMonth();
        LocalDate from = in.atDay(Math.min(number, in.lengthOfMonth()));
        return new DateText(from, from.plusDays(1), Grain.DAY, isShort(year), impossible);
    }

    private static DateText month(String year, int month) {
        LocalDate from = LocalDate.of(fullYear(year), month, 1);
        return new DateText(from, from.plusMonths(1), Grain.MONTH, isShort(year), false);
    }

    private static int month(String name) {
        return MONTH_NUMBERS.getOrDefault(name.startsWith("juil") ? "jul" : name.substring(0, 3), 0);
    }

    private static DateText quarter(String year, String quarter) {
        LocalDate from = LocalDate.of(fullYear(year), 3 * Integer.parseInt(quarter) - 2, 1);
        return new DateText(from, from.plusMonths(3), Grain.QUARTER, isShort(year), false);
    }

    private static DateText week(String year, String week) {
        LocalDate from = LocalDate.of(fullYear(year), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week))
                .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        return new DateText(from, from.plusDays(7), Grain.WEEK, isShort(year), false);
    }

    private static DateText year(String year) {
        LocalDate from = LocalDate.of(Integer.parseInt(year), 1, 1);
        return new DateText(from, from.plusYears(1), Grain.YEAR, false, false);
    }

    private static boolean isShort(String year) {
        return year.length() < 4;
    }

    private static int fullYear(String year) {
        int number = Integer.parseInt(year.replace("'", ""));
        return isShort(year) ? (number < 70 ? 2000 + number : 1900 + number) : number;
    }
}
