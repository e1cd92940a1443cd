package org.koppelkansen.api.exports;

import static org.koppelkansen.anchor.table.Column.Type.TIME;
import static org.koppelkansen.anchor.table.Column.terms;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.seen.SeenFindingColumns;
import org.koppelkansen.anchor.seen.SeenOpportunityColumns;
import org.koppelkansen.anchor.seen.SeenRelationColumns;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.SeenPlaces;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.space.Shape;

/// What is written of opportunities and their history, relations and findings, and where each is drawn.
record FoundTables(Works works, Systems systems) {
    /// Something with its place.
    record Placed<T>(T what, Optional<Shape> place) {}

    Table<Placed<SeenOpportunity>> opportunities() {
        List<Column<SeenOpportunity>> columns = Stream.concat(
                        Stream.of(words("id", "id", "id", 22, SeenOpportunity::id)),
                        SeenOpportunityColumns.ALL.stream())
                .toList();
        return Table.placed(
                "opportunities", new Text("Koppelkansen", "Opportunities"), placed(columns), List.of(), Placed::place);
    }

    Page<Placed<SeenOpportunity>> drawn(Viewer viewer, Page<SeenOpportunity> page) {
        SeenPlaces places = SeenOpportunity.places(works, viewer, page.items());
        return page.map(seen -> new Placed<>(seen, Optional.of(seen.shape(places, systems.kept()))));
    }

    Table<Placed<ToldRelation>> relations() {
        return Table.placed(
                "relations",
                new Text("Relaties", "Relations"),
                placed(SeenRelationColumns.ALL),
                List.of(),
                Placed::place);
    }

    Page<Placed<ToldRelation>> onGround(Viewer viewer, Page<ToldRelation> page) {
        SeenPlaces places = SeenPlaces.of(
                works,
                viewer,
                page.items().stream().flatMap(one -> sides(one).stream()).toList());
        return page.map(one -> new Placed<>(one, places.ground(sides(one))));
    }

    private static List<String> sides(ToldRelation relation) {
        return Stream.concat(Stream.of(relation.sides().first()), relation.sides().second().stream())
                .toList();
    }

    static Table<OpportunityEvent> history() {
        return Table.plain(
                "history",
                new Text("Geschiedenis", "History"),
                List.of(
                        typed("at", "wanneer", "when", TIME, event -> Value.of(event.at())),
                        words("work", "voornemen", "work", 28, OpportunityEvent::work),
                        words("title", "omschrijving", "title", 36, OpportunityEvent::title),
                        terms("what", "wat", "what", 34, OpportunityEvent::what),
                        terms("members", "gewijzigde gegevens", "what differs", 40, OpportunityEvent::members),
                        words("who", "wie", "who", 24, OpportunityEvent::who),
                        words("why", "waarom", "why", 40, OpportunityEvent::why)),
                List.of());
    }

    Table<ToldFinding> findings() {
        return Table.placed(
                "findings", new Text("Bevindingen", "Findings"), SeenFindingColumns.ALL, List.of(), ToldFinding::place);
    }

    private static <T> List<Column<Placed<T>>> placed(List<Column<T>> columns) {
        return columns.stream()
                .map(column -> new Column<Placed<T>>(
                        column.key(),
                        column.heading(),
                        column.type(),
                        column.width(),
                        row -> column.value().apply(row.what())))
                .toList();
    }
}
