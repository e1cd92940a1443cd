package org.koppelkansen.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.koppelkansen.sources.RawGeometry;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.sources.RowSink;
import org.koppelkansen.sources.Source;
import org.koppelkansen.works.Finding;

/// A guess at which columns of an unknown source hold which fields, by the headings and by the first few
/// hundred values.
public final class GuessColumns {
    private static final int SAMPLE = 400;

    private final Map<String, ColumnLook> looks = new LinkedHashMap<>();
    private final Map<Field, String> guess = new EnumMap<>(Field.class);
    private final Set<String> taken = new HashSet<>();
    private boolean hasGeometry;
    private int rows;

    private GuessColumns() {}

    public static GuessColumns of(Source source) {
        GuessColumns guess = new GuessColumns();
        source.columns().forEach(name -> guess.looks.put(name, new ColumnLook(name)));
        guess.sample(source);
        guess.byHeadings();
        guess.byValues();
        return guess;
    }

    /// The guess: one column a field.
    public Map<Field, List<String>> columns() {
        Map<Field, List<String>> columns = new EnumMap<>(Field.class);
        guess.forEach((field, name) -> columns.put(field, List.of(name)));
        return Collections.unmodifiableMap(columns);
    }

    Collection<ColumnLook> looks() {
        return looks.values();
    }

    Optional<ColumnLook> look(Field field) {
        return Optional.ofNullable(guess.get(field)).map(looks::get);
    }

    /// Whether the format itself carries geometry.
    boolean hasGeometry() {
        return hasGeometry;
    }

    int rows() {
        return rows;
    }

    /// Ends a reading of which the start is enough.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough rows seen", null, false, false);
        }
    }

    private void sample(Source source) {
        try {
            source.read(new RowSink() {
                @Override
                public void row(RawRow row) {
                    see(row);
                    if (rows >= SAMPLE) {
                        throw new Enough();
                    }
                }

                @Override
                public void finding(Finding finding) {
                    // The reading that follows the guess tells it.
                }
            });
        } catch (RuntimeException e) {
            if (rows < SAMPLE) {
                throw e;
            }
        }
    }

    private void see(RawRow row) {
        rows++;
        hasGeometry |= row.geometry() instanceof RawGeometry.Read;
        row.cells()
                .forEach((name, cell) ->
                        looks.computeIfAbsent(name, ColumnLook::new).see(cell));
    }

    private void byHeadings() {
        for (Field field : HeadingWords.fields()) {
            looks.values().stream()
                    .filter(look -> !taken.contains(look.name()) && suits(field, look))
                    .filter(look -> HeadingWords.fit(field, look.name()).isPresent())
                    .min(Comparator.comparing(
                            look -> HeadingWords.fit(field, look.name()).orElse(Integer.MAX_VALUE)))
                    .ifPresent(look -> take(field, look));
        }
    }

    /// A column that is called as one of a field needs only half of its values to be of that kind: the others become
    /// findings of their rows.
    private static boolean suits(Field field, ColumnLook look) {
        return switch (field) {
            case GEOMETRY -> look.canBeGeometry();
            case X, Y, LON, LAT, DURATION_DAYS, VEHICLES_PER_DAY, DEPTH_METRES -> look.canBeNumbers();
            case START, END, EARLIEST, LATEST, WISHED_START -> look.canBeDates();
            case BUDGET, CERTAINTY -> look.canBeNumbers() && !look.isYears();
            case PHASE, DISCIPLINE, INTERVENTION, OWNER, PROJECT, TITLE, STREET ->
                !look.isGeometry() && look.filled() > 0;
            default -> look.filled() > 0;
        };
    }

    private void byValues() {
        if (!hasGeometry) {
            guessOne(Field.GEOMETRY, ColumnLook::isGeometry);
        }
        boolean placed = hasGeometry || guess.containsKey(Field.GEOMETRY);
        if (!placed && !guess.containsKey(Field.X) && !guess.containsKey(Field.LON)) {
            guessPair();
        }
        if (!guess.containsKey(Field.START) && !guess.containsKey(Field.EARLIEST)) {
            free(ColumnLook::isDates)
                    .min(Comparator.comparingDouble(ColumnLook::meanDay))
                    .ifPresent(look -> take(Field.START, look));
        }
        if (!guess.containsKey(Field.END) && !guess.containsKey(Field.LATEST)) {
            double start = look(Field.START).map(ColumnLook::meanDay).orElse(Double.MAX_VALUE);
            free(look -> look.isDates() && look.meanDay() > start)
                    .max(Comparator.comparingDouble(ColumnLook::meanDay))
                    .ifPresent(look -> take(Field.END, look));
        }
        guessOne(Field.ID, look -> look.isUnique() && !look.isDates() && !look.isGeometry() && look.filled() == rows);
    }

    private void guessPair() {
        Optional<ColumnLook> x = free(look -> look.isWithin(10_000, 280_000)).findFirst();
        Optional<ColumnLook> y = free(look -> look.isWithin(289_000, 629_000)).findFirst();
        if (x.isPresent() && y.isPresent() && x.get() != y.get()) {
            take(Field.X, x.get());
            take(Field.Y, y.get());
        }
    }

    private void guessOne(Field field, Predicate<ColumnLook> fits) {
        if (!guess.containsKey(field)) {
            free(fits).findFirst().ifPresent(look -> take(field, look));
        }
    }

    private java.util.stream.Stream<ColumnLook> free(Predicate<ColumnLook> fits) {
        return looks.values().stream()
                .filter(look -> !taken.contains(look.name()))
                .filter(fits);
    }

    private void take(Field field, ColumnLook look) {
        guess.put(field, look.name());
        taken.add(look.name());
    }
}
