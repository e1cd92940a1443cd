package org.koppelkansen.store.maps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.Extent;
import org.koppelkansen.register.Overviews;
import org.koppelkansen.space.Box;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.Sight;

/// Counts of works, reckoned in the database.
public final class SqlOverviews implements Overviews {
    private static final String SEEN = """
            select w.box, w.span from %s where w.withdrawn_at is null and w.box is not null
            union all
            select w.box, w.span from %s
            """.formatted(Sight.WHOLE, Sight.NEED);

    private static final String EXTENT = """
            select min((box[1])[0]) as left, min((box[1])[1]) as low, max((box[0])[0]) as right,
                max((box[0])[1]) as high, min(lower(span)) as first, max(upper(span)) as until
            from (%s) seen
            """.formatted(SEEN);

    /// In one look at the works; the row without a cell counts all.
    private static final String COUNTED = """
            with seen as materialized (
                select w.box from %s where w.withdrawn_at is null and w.box && cast(:square as box)
                union all
                select w.box from %s where w.box && cast(:square as box)),
            middle as (
                select floor((((box[0])[0] + (box[1])[0]) / 2 - :left) / :cell) as col,
                    floor((((box[0])[1] + (box[1])[1]) / 2 - :low) / :cell) as line
                from seen)
            select null as col, null as line, count(*) as works from seen
            union all
            select col, line, count(*) from middle
            where col >= 0 and col < :side and line >= 0 and line < :side
            group by col, line
            order by 2, 1
            """.formatted(Sight.WHOLE, Sight.NEED);

    private final Database database;

    public SqlOverviews(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Extent> extent(Viewer viewer) {
        return database.sql()
                .sql(EXTENT)
                .params(Sight.of(viewer))
                .query((row, number) -> extent(row))
                .single();
    }

    private static Optional<Extent> extent(ResultSet row) throws SQLException {
        @Nullable LocalDate first = row.getObject("first", LocalDate.class);
        return first == null
                ? Optional.empty()
                : Optional.of(new Extent(
                        new Box(
                                row.getDouble("left"),
                                row.getDouble("low"),
                                row.getDouble("right"),
                                row.getDouble("high")),
                        Optional.of(new Period(first, row.getObject("until", LocalDate.class)))));
    }

    @Override
    public Counted counted(Viewer viewer, Box square, int side) {
        List<Cell> cells = database.sql()
                .sql(COUNTED)
                .params(Sight.of(
                        viewer,
                        Map.of(
                                "square",
                                "(" + square.maxX() + "," + square.maxY() + "),(" + square.minX() + "," + square.minY()
                                        + ")",
                                "left",
                                square.minX(),
                                "low",
                                square.minY(),
                                "cell",
                                (square.maxX() - square.minX()) / side,
                                "side",
                                side)))
                .query((row, number) -> cell(row))
                .list();
        return new Counted(
                cells.stream().filter(SqlOverviews::isAll).findFirst().orElseThrow().count(),
                cells.stream().filter(cell -> !isAll(cell)).toList());
    }

    private static Cell cell(ResultSet row) throws SQLException {
        int column = row.getInt("col");
        return new Cell(row.wasNull() ? -1 : column, row.getInt("line"), row.getLong("works"));
    }

    private static boolean isAll(Cell cell) {
        return cell.column() < 0;
    }
}
