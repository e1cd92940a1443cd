package org.koppelkansen.profile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.koppelkansen.sources.Cell;

/// What the first few hundred values of one column look like.
final class ColumnLook {
    private static final Pattern GEOMETRY = Pattern.compile(
            "(?is)^\\s*(?:(?:SRID=\\d+;)?\\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)\\s*(?:Z|M|ZM)?\\s*\\(.*"
                    + "|GEOMETRYCOLLECTION.*|\\{.*\"coordinates\".*|0[01]0[0-9A-F]{20,})");
    private static final int WORDS_KEPT = 60;
    private static final int LONGEST_WORD = 60;
    private static final int EXAMPLES = 3;

    private final String name;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> examples = new LinkedHashSet<>();
    private int filled;
    private int dates;
    private int years;
    private int numbers;
    private int commas;
    private int geometries;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private long daySum;

    ColumnLook(String name) {
        this.name = name;
    }

    void see(Cell cell) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return;
        }
        filled++;
        seen.add(text);
        if (examples.size() < EXAMPLES) {
            examples.add(text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD) + "…");
        }
        if (text.length() <= LONGEST_WORD && (words.size() < WORDS_KEPT || words.containsKey(text))) {
            words.merge(text, 1, Integer::sum);
        }
        if (GEOMETRY.matcher(text).find()) {
            geometries++;
        }
        NumberText.parse(text).ifPresent(this::see);
        moment(cell, text).ifPresent(this::see);
    }

    private static Optional<DateText> moment(Cell cell, String text) {
        Optional<DateText> read =
                cell instanceof Cell.Day day ? DateText.ofDay(day.value()) : DateText.parse(text, List.of());
        return read.filter(date -> date.from().getYear() >= 1950 && date.from().getYear() <= 2150);
    }

    private void see(NumberText number) {
        numbers++;
        commas += number.comma() ? 1 : 0;
        least = Math.min(least, number.value().doubleValue());
        most = Math.max(most, number.value().doubleValue());
    }

    private void see(DateText date) {
        dates++;
        years += date.grain() == DateText.Grain.YEAR ? 1 : 0;
        daySum += date.from().toEpochDay();
    }

    String name() {
        return name;
    }

    boolean isGeometry() {
        return mostly(geometries);
    }

    boolean isDates() {
        return mostly(dates) && !isGeometry();
    }

    boolean isYears() {
        return isDates() && years == dates;
    }

    boolean isNumbers() {
        return mostly(numbers);
    }

    boolean hasCommas() {
        return commas > 0;
    }

    /// Whether every value is there once, over at least two rows.
    boolean isUnique() {
        return filled > 1 && seen.size() == filled;
    }

    boolean isWithin(double low, double high) {
        return isNumbers() && least >= low && most <= high;
    }

    /// Few different values, so that each can be given a meaning.
    boolean isWordList() {
        return filled > 0 && seen.size() <= 40 && !isGeometry() && !isDates();
    }

    /// The mean day of a column of dates, to tell start from end.
    double meanDay() {
        return dates == 0 ? 0 : (double) daySum / dates;
    }

    int filled() {
        return filled;
    }

    /// The first few different values.
    List<String> examples() {
        return List.copyOf(examples);
    }

    /// The values with their numbers, the most frequent first.
    List<Map.Entry<String, Integer>> words() {
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    boolean canBeGeometry() {
        return half(geometries);
    }

    boolean canBeDates() {
        return half(dates) && !isGeometry();
    }

    boolean canBeNumbers() {
        return half(numbers);
    }

    private boolean half(int count) {
        return filled > 0 && count * 2 >= filled;
    }

    private boolean mostly(int count) {
        return filled > 0 && count * 10 >= filled * 8;
    }
}
