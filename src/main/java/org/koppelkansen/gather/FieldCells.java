package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.profile.Columns;
import org.koppelkansen.profile.Field;
import org.koppelkansen.sources.Cell;
import org.koppelkansen.sources.RawRow;

/// A row seen through the columns of a profile: the cell of each field, and the text of any column.
final class FieldCells {
    private static final Set<String> NOTHING = Set.of("null", "none", "nan", "n/a", "#n/a", "nvt", "n.v.t.", "-");

    /// Knows which column of a source holds which field; one per source, for it remembers the headings.
    static final class Lens {
        private record Meaning(Field field, int rank) {}

        private final Columns columns;
        private final Map<String, List<Meaning>> meanings = new HashMap<>();
        private final Map<String, String> plainNames = new HashMap<>();
        private final Map<String, List<Meaning>> met = new HashMap<>();

        Lens(Columns columns) {
            this.columns = columns;
            columns.candidates().forEach((field, names) -> {
                for (int rank = 0; rank < names.size(); rank++) {
                    meanings.computeIfAbsent(Columns.plain(names.get(rank)), name -> new ArrayList<>())
                            .add(new Meaning(field, rank));
                }
            });
        }

        FieldCells on(RawRow row) {
            Map<Field, Cell> cells = new EnumMap<>(Field.class);
            Map<Field, Integer> ranks = new EnumMap<>(Field.class);
            row.cells().forEach((name, cell) -> {
                for (Meaning meaning : met.computeIfAbsent(name, this::meaningsOf)) {
                    int best = ranks.getOrDefault(meaning.field(), Integer.MAX_VALUE);
                    if (meaning.rank() < best && isFilled(cell)) {
                        ranks.put(meaning.field(), meaning.rank());
                        cells.put(meaning.field(), cell);
                    }
                }
            });
            return new FieldCells(this, row, cells);
        }

        private List<Meaning> meaningsOf(String name) {
            return meanings.getOrDefault(plain(name), List.of());
        }

        private String plain(String name) {
            return plainNames.computeIfAbsent(name, Columns::plain);
        }
    }

    private final Lens lens;
    private final RawRow row;
    private final Map<Field, Cell> cells;

    private FieldCells(Lens lens, RawRow row, Map<Field, Cell> cells) {
        this.lens = lens;
        this.row = row;
        this.cells = cells;
    }

    private static boolean isFilled(Cell cell) {
        String text = cell.text().strip();
        return !text.isEmpty() && !NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /// The filled cell of a field, or else the profile's constant for it.
    Optional<Cell> cell(Field field) {
        Cell cell = cells.get(field);
        return cell != null
                ? Optional.of(cell)
                : Optional.ofNullable(lens.columns.constants().get(field)).map(Cell.Text::new);
    }

    /// The field's text without blanks around it; empty where there is none.
    String text(Field field) {
        return cell(field).map(cell -> cell.text().strip()).orElse("");
    }

    /// The text of a column by any spelling of its name, or of a field by `@` and its key.
    String column(String name) {
        if (name.startsWith("@")) {
            return Field.of(name.substring(1)).map(this::text).orElse("");
        }
        String plain = lens.plain(name);
        for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
            if (lens.plain(entry.getKey()).equals(plain)) {
                return entry.getValue().text();
            }
        }
        return "";
    }

    /// The fields that this row fills with a column of its own.
    Set<Field> filled() {
        return cells.isEmpty() ? Set.of() : EnumSet.copyOf(cells.keySet());
    }
}
