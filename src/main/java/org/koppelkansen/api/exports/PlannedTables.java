package org.koppelkansen.api.exports;

import static org.koppelkansen.anchor.table.Column.Type.TIME;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.measure.Text;
import org.koppelkansen.outlook.StreetOpenings.OpenedStreet;
import org.koppelkansen.register.Entry;
import org.koppelkansen.works.Area;

/// What is written of areas, of their streets, and of entries of the journal.
final class PlannedTables {
    private static final List<Column<Entry>> ENTRY = List.of(
            typed("number", "nummer", "number", WHOLE, entry -> Value.of(entry.number())),
            typed("at", "wanneer", "when", TIME, entry -> Value.of(entry.at())),
            words(
                    "account",
                    "account (id)",
                    "account (id)",
                    20,
                    entry -> entry.who().account()),
            words("who", "wie", "who", 24, entry -> entry.who().name()),
            words("deed", "wat", "what", 22, Entry::deed),
            words("subjectKind", "soort", "kind", 16, entry -> entry.subject().kind()),
            words(
                    "subject",
                    "onderwerp",
                    "subject",
                    32,
                    entry -> entry.subject().id()));

    private PlannedTables() {}

    static Table<Area> areas() {
        return Table.placed(
                "areas",
                new Text("Gebieden", "Areas"),
                List.of(
                        words("code", "code", "code", 16, Area::code),
                        words("name", "naam", "name", 32, Area::name),
                        words(
                                "level",
                                "niveau",
                                "level",
                                16,
                                area -> area.level().key()),
                        words(
                                "parent",
                                "deel van",
                                "part of",
                                16,
                                area -> area.parent().orElse(""))),
                List.of(),
                area -> Optional.of(area.shape()));
    }

    static Table<OpenedStreet> streets() {
        return Table.plain(
                "streets",
                new Text("Straten", "Streets"),
                List.of(
                        words("street", "straat", "street", 32, OpenedStreet::street),
                        typed("works", "voornemens", "works", WHOLE, street -> Value.of(street.works())),
                        typed(
                                "openingsApart",
                                "keer open, apart",
                                "openings apart",
                                WHOLE,
                                street -> Value.of(street.openingsApart())),
                        typed(
                                "openingsTogether",
                                "keer open, samen",
                                "openings together",
                                WHOLE,
                                street -> Value.of(street.openingsTogether()))),
                List.of());
    }

    static Table<Entry> journal(KeptDocuments documents) {
        List<Column<Entry>> differences = List.of(
                words(
                        "before",
                        "was",
                        "before",
                        50,
                        entry -> documents.text(entry.difference().before())),
                words(
                        "after",
                        "werd",
                        "after",
                        50,
                        entry -> documents.text(entry.difference().after())),
                words("why", "waarom", "why", 40, Entry::why));
        return Table.plain(
                "journal",
                new Text("Logboek", "Journal"),
                Stream.concat(ENTRY.stream(), differences.stream()).toList(),
                List.of());
    }
}
