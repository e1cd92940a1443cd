package org.koppelkansen.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Page;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.FindingCode;

/// The findings that a viewer sees, of deliveries and of weighing, by their number.
record SeenFindings(Database database) {
    private static final String SEEN = "select f.*, (select value from setting where name = 'crs') as crs"
            + " from seen_finding(:partner, :inside, :insideAreas, :costs, :costsAreas, :delivering) f ";

    Page<ToldFinding> page(Viewer viewer, FindingFilter filter, Optional<String> after, int limit) {
        Asking asking = new Asking(viewer)
                .with("delivering", viewer.everywhere(Right.DELIVER).toArray(String[]::new))
                .with("after", after.map(Long::valueOf).orElse(0L))
                .with("limit", limit + 1)
                .and("f.number > :after");
        filter.work().ifPresent(id -> asking.with("work", id.value()).and("f.work = :work"));
        filter.source().ifPresent(name -> asking.with("source", name).and("f.source = :source"));
        asking.andAny(
                "f.code = any(cast(:codes as text[]))",
                "codes",
                filter.codes().stream().map(FindingCode::key).toList());
        asking.andAny(
                "f.areas && cast(:areas as text[])", "areas", filter.where().areas());
        filter.where()
                .box()
                .ifPresent(
                        box -> asking.with("box", RankedOpportunities.box(box)).and("f.box && cast(:box as box)"));
        List<ToldFinding> told = database.sql()
                .sql(SEEN + asking.where() + " order by f.number limit :limit")
                .params(asking.values())
                .query((row, number) -> told(row))
                .list();
        return Page.of(told, limit, finding -> String.valueOf(finding.number()));
    }

    private static ToldFinding told(ResultSet row) throws SQLException {
        byte[] place = row.getBytes("place");
        String crs = row.getString("crs");
        return new ToldFinding(
                row.getLong("number"),
                row.getString("code"),
                row.getString("severity"),
                new Text(row.getString("nl"), row.getString("en")),
                Optional.ofNullable(row.getString("work")),
                new ToldFinding.WhereRead(
                        row.getString("source"),
                        Optional.ofNullable(row.getString("delivery")),
                        Optional.ofNullable(row.getString("file")),
                        Optional.of(row.getLong("source_row")).filter(number -> number > 0)),
                Optional.ofNullable(place)
                        .map(bytes -> Shape.ofWkb(bytes, crs == null ? Crs.RD : new Crs(Integer.parseInt(crs)))));
    }
}
