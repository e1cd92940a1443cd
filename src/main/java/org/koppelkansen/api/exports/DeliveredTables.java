package org.koppelkansen.api.exports;

import static org.koppelkansen.anchor.table.Column.terms;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.anchor.FindingColumns;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Delivered.Difference;
import org.koppelkansen.register.Entry;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Finding;

/// What is written of a delivery: what is odd about it, and what it changes.
final class DeliveredTables {
    private DeliveredTables() {}

    static Table<Finding> findings() {
        return Table.placed(
                "findings", new Text("Bevindingen", "Findings"), FindingColumns.ALL, List.of(), Finding::place);
    }

    static Table<Difference> changes(KeptDocuments documents) {
        return Table.placed(
                "changes",
                new Text("Veranderingen", "Changes"),
                List.of(
                        words("work", "voornemen", "work", 28, Difference::work),
                        terms(
                                "kind",
                                "verandering",
                                "change",
                                14,
                                row -> new Value.Term(
                                        row.kind().key(), row.kind().word())),
                        terms(
                                "overwritten",
                                "overschrijft handmatige wijziging",
                                "overwrites a change by hand",
                                12,
                                row -> Value.of(row.overwritten())),
                        document("before", "was", "before", documents, Entry.Difference::before),
                        document("after", "wordt", "becomes", documents, Entry.Difference::after)),
                List.of(),
                row -> place(row, documents));
    }

    private static Column<Difference> document(
            String key, String nl, String en, KeptDocuments documents, Function<Entry.Difference, String> side) {
        return words(key, nl, en, 50, row -> documents.text(side.apply(row.difference())));
    }

    private static Optional<Shape> place(Difference row, KeptDocuments documents) {
        return documents
                .place(row.difference().after())
                .or(() -> documents.place(row.difference().before()));
    }
}
