package org.koppelkansen.anchor.seen;

import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.terms;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.koppelkansen.anchor.WorkColumns;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.SeenWork;

/// What is written of a work that somebody sees: wholly, in the exchange form of `docs/output.md`, or as a need, of
/// which there is only an owner, a square and a period.
public final class SeenWorkColumns {
    private static final Value WORK = new Value.Term("work", new Text("voornemen", "work"));
    private static final Value NEED = new Value.Term("need", new Text("besloten behoefte", "undisclosed need"));

    private SeenWorkColumns() {}

    /// @param today for saying which works are stale
    public static List<Column<SeenWork>> asOf(LocalDate today) {
        List<Column<SeenWork>> columns = new ArrayList<>();
        columns.add(terms("kind", "soort", "kind", 12, work -> work instanceof SeenWork.Need ? NEED : WORK));
        columns.add(words(
                "ownerId",
                "eigenaar (id)",
                "owner (id)",
                20,
                work -> work.owner().id().value()));
        WorkColumns.ALL.forEach(column -> columns.add(new Column<>(
                column.key(), column.heading(), column.type(), column.width(), work -> switch (work) {
                    case SeenWork.Whole whole ->
                        column.value().apply(whole.registered().work());
                    case SeenWork.Need need -> ofNeed(column.key(), need);
                })));
        columns.addAll(ofRegistration(today));
        return List.copyOf(columns);
    }

    private static List<Column<SeenWork>> ofRegistration(LocalDate today) {
        return List.of(
                typed(
                        "version",
                        "versie",
                        "version",
                        WHOLE,
                        ofWhole(whole ->
                                Value.of(whole.registered().registration().version()))),
                new Column<>(
                        "areas",
                        new Text("gebieden", "areas"),
                        Column.Type.WORDS,
                        20,
                        ofWhole(whole -> Value.of(String.join(
                                "; ", whole.registered().registration().areas())))),
                new Column<>(
                        "stale",
                        new Text("lang niet bevestigd", "not confirmed for long"),
                        Column.Type.WORDS,
                        8,
                        ofWhole(whole ->
                                Value.of(whole.registered().registration().isStale(today)))));
    }

    private static Value ofNeed(String key, SeenWork.Need need) {
        return switch (key) {
            case "id" -> Value.of(need.id());
            case "owner" -> Value.of(need.owner().name());
            case "earliest" -> Value.of(need.period().from());
            case "latest" -> Value.of(need.period().lastDay());
            default -> new Value.Nothing();
        };
    }

    private static Function<SeenWork, Value> ofWhole(Function<SeenWork.Whole, Value> value) {
        return work -> work instanceof SeenWork.Whole whole ? value.apply(whole) : new Value.Nothing();
    }
}
