package org.koppelkansen.api.exports;

import static org.koppelkansen.anchor.table.Column.Type.TIME;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.terms;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.koppelkansen.anchor.FindingColumns;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Delivered.Counts;
import org.koppelkansen.works.Finding;

/// What is written of deliveries: of each where it came from, how good it was and what became of it; of one of them
/// what is odd about it, and what it changes.
final class DeliveredTables {
    private static final List<Column<DeliveryReport>> ABOUT = List.of(
            words("id", "levering", "delivery", 36, report -> report.id().value()),
            words(
                    "source",
                    "bron",
                    "source",
                    24,
                    report -> report.about().source().value()),
            words(
                    "organisation",
                    "organisatie (id)",
                    "organisation (id)",
                    20,
                    report -> report.about().organisation().value()),
            typed(
                    "deliveredAt",
                    "aangeleverd",
                    "delivered",
                    TIME,
                    report -> Value.of(report.about().at())),
            words("who", "door", "by", 24, report -> report.about().accountName()),
            words(
                    "files",
                    "bestanden",
                    "files",
                    36,
                    report -> String.join("; ", report.about().origin())),
            terms(
                    "state",
                    "stand",
                    "state",
                    26,
                    report -> new Value.Term(
                            report.fate().state().key(), report.fate().state().word())),
            typed(
                    "settledAt",
                    "besloten",
                    "settled",
                    TIME,
                    report -> Value.ofTime(report.fate().settledAt())));
    private static final List<Column<DeliveryReport>> ROWS = List.of(
            terms(
                    "complete",
                    "helemaal gelezen",
                    "read to its end",
                    12,
                    report -> Value.of(report.quality().complete())),
            rows("rowsRead", "rijen", "rows", SourceQuality::read),
            rows("rowsAccepted", "zo overgenomen", "accepted", SourceQuality::accepted),
            rows("rowsRepaired", "hersteld", "repaired", SourceQuality::repaired),
            rows("rowsRejected", "afgewezen", "rejected", SourceQuality::rejected));

    /// Of those that were merged.
    private static final List<Column<DeliveryReport>> BECAME = List.of(
            works("added", "nieuw", "added", Counts::added),
            works("changed", "veranderd", "changed", Counts::changed),
            works("returned", "terug", "returned", Counts::returned),
            works("withdrawn", "vervallen", "withdrawn", Counts::withdrawn),
            works("unchanged", "gelijk gebleven", "unchanged", Counts::unchanged),
            works("kept", "behouden, hoewel afgewezen", "kept, though rejected", Counts::kept),
            works(
                    "overwritten",
                    "handmatige wijziging overschreven",
                    "change by hand overwritten",
                    Counts::overwritten));

    private DeliveredTables() {}

    static Table<Finding> findings() {
        return Table.placed(
                "findings", new Text("Bevindingen", "Findings"), FindingColumns.ALL, List.of(), Finding::place);
    }

    static Table<ChangedMember> changes() {
        return Table.placed(
                "changes",
                new Text("Veranderingen", "Changes"),
                List.of(
                        words("work", "voornemen", "work", 28, row -> row.of().work()),
                        words("title", "omschrijving", "title", 36, ChangedMember::title),
                        terms(
                                "kind",
                                "verandering",
                                "change",
                                14,
                                row -> new Value.Term(
                                        row.of().kind().key(), row.of().kind().word())),
                        terms(
                                "overwritten",
                                "overschrijft handmatige wijziging",
                                "overwrites a change by hand",
                                12,
                                row -> Value.of(row.of().overwritten())),
                        terms("member", "gegeven", "what differs", 22, ChangedMember::member),
                        terms("before", "was", "before", 40, ChangedMember::before),
                        terms("after", "wordt", "becomes", 40, ChangedMember::after)),
                List.of(),
                ChangedMember::place);
    }

    static Table<DeliveryReport> deliveries() {
        return Table.plain(
                "deliveries",
                new Text("Leveringen", "Deliveries"),
                Stream.of(ABOUT, ROWS, BECAME).flatMap(List::stream).toList(),
                List.of());
    }

    private static Value became(DeliveryReport report, ToLongFunction<Counts> count) {
        return report.fate()
                .counts()
                .map(counts -> Value.of(count.applyAsLong(counts)))
                .orElseGet(Value.Nothing::new);
    }

    private static Column<DeliveryReport> rows(String key, String nl, String en, ToLongFunction<SourceQuality> count) {
        return typed(
                key,
                nl,
                en,
                WHOLE,
                report -> Value.of(
                        report.quality().sources().stream().mapToLong(count).sum()));
    }

    private static Column<DeliveryReport> works(String key, String nl, String en, ToLongFunction<Counts> count) {
        return typed(key, nl, en, WHOLE, report -> became(report, count));
    }
}
