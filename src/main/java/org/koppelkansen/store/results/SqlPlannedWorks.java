package org.koppelkansen.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Period;
import org.koppelkansen.outlook.FoundTogether;
import org.koppelkansen.outlook.PlannedWork;
import org.koppelkansen.outlook.PlannedWorks;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.results.told.SavedAmounts;
import org.koppelkansen.space.Box;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.Keys;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Task;

/// What is counted of works, in the database: without their places, which take the most time to read.
public record SqlPlannedWorks(Database database) implements PlannedWorks {
    private static final String WHOLE = """
            select w.id, w.owner, w.owner_name, w.discipline, w.intervention, w.phase, w.source, w.project,
                case when w.box is not null then coalesce(w.street, '') end as street,
                w.wished_start, upper(w.span) as until
            from seen_whole%s w
            """.formatted(Asking.VIEWER);

    private static final String NEEDS = """
            select w.id, w.owner, w.owner_name, (w.box[1])[0] as min_x, (w.box[1])[1] as min_y,
                (w.box[0])[0] as max_x, (w.box[0])[1] as max_y, lower(w.span) as earliest, upper(w.span) as until
            from seen_need(:partner, :inside, :insideAreas) w where w.box is not null order by w.id
            """;

    /// Sums are of those of which the viewer sees the figures: of the others they are absent here.
    private static final String FOUND = """
            select count(*) filter (where o.whole) as wholly, count(*) filter (where not o.whole) as in_part,
                count(*) filter (where o.figured) as figured, coalesce(sum(o.saving_low), 0) as low,
                coalesce(sum(o.saving_likely), 0) as likely, coalesce(sum(o.saving_high), 0) as high,
                coalesce(sum(o.expected), 0) as expected, coalesce(sum(o.street_days_apart), 0) as apart,
                coalesce(sum(o.street_days_together) filter (where o.figured), 0) as together
            from seen_opportunity%s o where o.vanished_run is null
            """.formatted(Asking.VIEWER);

    @Override
    public List<PlannedWork> in(Viewer viewer, String area) {
        return planned(new Asking(viewer).andAny("w.areas && cast(:areas as text[])", "areas", List.of(area)));
    }

    @Override
    public List<PlannedWork> of(Viewer viewer, OwnerId owner) {
        return planned(new Asking(viewer).with("owner", owner.value()).and("w.owner = :owner"));
    }

    private List<PlannedWork> planned(Asking asking) {
        return database.sql()
                .sql(WHOLE + asking.and("w.withdrawn_at is null").where() + " order by w.id")
                .params(asking.values())
                .query((row, number) -> planned(row))
                .list();
    }

    private static PlannedWork planned(ResultSet row) throws SQLException {
        return new PlannedWork(
                row.getString("id"),
                owner(row),
                new Task(
                        Keys.constant(Discipline.class, row.getString("discipline")),
                        Keys.constant(Intervention.class, row.getString("intervention")),
                        ""),
                Keys.constant(Phase.class, row.getString("phase")),
                Optional.ofNullable(row.getString("street")),
                project(row),
                new PlannedWork.When(
                        row.getObject("wished_start", LocalDate.class), row.getObject("until", LocalDate.class)));
    }

    private static String project(ResultSet row) throws SQLException {
        String owner = row.getString("owner");
        String project = row.getString("project");
        if (project == null) {
            return row.getString("id");
        }
        return (owner.equals(OwnerId.UNKNOWN.value()) ? owner + "|" + row.getString("source") : owner) + "|" + project;
    }

    @Override
    public FoundTogether found(Viewer viewer) {
        return database.sql()
                .sql(FOUND)
                .params(new Asking(viewer).values())
                .query((row, number) -> new FoundTogether(
                        row.getInt("wholly"),
                        row.getInt("in_part"),
                        row.getInt("figured"),
                        new SavedAmounts(row.getLong("low"), row.getLong("likely"), row.getLong("high")),
                        row.getLong("expected"),
                        row.getInt("apart"),
                        row.getInt("together")))
                .single();
    }

    @Override
    public List<SeenWork.Need> needs(Viewer viewer) {
        return database.sql()
                .sql(NEEDS)
                .params(new Asking(viewer).values())
                .query((row, number) -> new SeenWork.Need(
                        row.getString("id"),
                        owner(row),
                        new Box(
                                row.getDouble("min_x"),
                                row.getDouble("min_y"),
                                row.getDouble("max_x"),
                                row.getDouble("max_y")),
                        new Period(
                                row.getObject("earliest", LocalDate.class), row.getObject("until", LocalDate.class))))
                .list();
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(new OwnerId(row.getString("owner")), row.getString("owner_name"), List.of());
    }
}
