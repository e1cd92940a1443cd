package org.koppelkansen.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.works.Place;

/// The tables of an outcome, in the order in which they are written.
final class ResultTables {
    /// What GeoJSON and CSV have under the very name that was asked for.
    static final String FIRST = "relations";

    /// What GeoJSON and CSV have in files of their own, beside the relations.
    static final List<String> BESIDE =
            List.of("works", "opportunities", "opportunity_works", "opportunity_cells", "opportunity_costs");

    private ResultTables() {}

    static List<Table<?>> of(Outcome outcome) {
        List<Table<?>> tables = new ArrayList<>();
        tables.add(Table.placed(
                FIRST,
                new Text("Relaties", "Relations"),
                RelationColumns.ALL,
                outcome.found().relations(),
                RelationShape::of));
        tables.add(Table.placed(
                "works",
                new Text("Voornemens", "Works"),
                WorkColumns.ALL,
                outcome.found().works(),
                work -> work.place().map(Place::geometry)));
        tables.addAll(of(outcome.opportunities().ranked()));
        tables.add(
                Table.plain("findings", new Text("Bevindingen", "Findings"), FindingColumns.ALL, outcome.findings()));
        return tables;
    }

    private static List<Table<?>> of(List<Ranking.Ranked> ranked) {
        return List.of(
                Table.placed(
                        "opportunities",
                        new Text("Koppelkansen", "Opportunities"),
                        OpportunityColumns.ALL,
                        ranked,
                        OpportunityShape::of),
                Table.placed(
                        "opportunity_works",
                        new Text("Deelnemende voornemens", "Works in opportunities"),
                        OpportunityWork.COLUMNS,
                        OpportunityWork.of(ranked),
                        member -> member.work().place().map(Place::geometry)),
                Table.placed(
                        "opportunity_cells",
                        new Text("Gedeelde grond", "Shared ground"),
                        OpportunityCell.COLUMNS,
                        OpportunityCell.of(ranked),
                        cell -> Optional.of(cell.cell().shape())),
                Table.plain(
                        "opportunity_costs",
                        new Text("Kosten", "Costs"),
                        OpportunityCost.COLUMNS,
                        OpportunityCost.of(ranked)));
    }
}
