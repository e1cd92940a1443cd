package org.koppelkansen.api.ogc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.seen.SeenWorkColumns;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.measure.Text;
import org.koppelkansen.overview.Extent;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Place;

/// The works: those that the viewer sees wholly in the exchange form of `docs/output.md`, and needs, of which there is
/// only an owner, a square and a period.
final class WorkFeatures implements FeatureSet<SeenWork> {
    private static final Pattern IDS = Pattern.compile(".+");

    private final Works works;
    private final Overviews overviews;
    private final Counts counts;
    private final Crs crs;
    private final List<Column<SeenWork>> columns;

    /// @param today for saying which works are stale
    WorkFeatures(Works works, Overviews overviews, Counts counts, Crs crs, LocalDate today) {
        this.works = works;
        this.overviews = overviews;
        this.counts = counts;
        this.crs = crs;
        this.columns = SeenWorkColumns.asOf(today);
    }

    @Override
    public String id() {
        return "works";
    }

    @Override
    public Text title() {
        return new Text("Voornemens", "Works");
    }

    @Override
    public Text description() {
        return new Text(
                "Wat eigenaren van plan zijn, waar en wanneer. Soms is alleen bekend dát er een behoefte is.",
                "What owners plan, where and when. Of some it is only known that there is a need.");
    }

    @Override
    public List<Column<SeenWork>> columns() {
        return columns;
    }

    @Override
    public List<Queryable> queryables() {
        return List.of(
                new Queryable("ownerId", new Text("eigenaar", "owner"), List.of()),
                new Queryable(
                        "discipline",
                        new Text("discipline", "discipline"),
                        Arrays.stream(Discipline.values()).map(Discipline::key).toList()),
                new Queryable(
                        "intervention",
                        new Text("ingreep", "intervention"),
                        Arrays.stream(Intervention.values())
                                .map(Intervention::key)
                                .toList()),
                new Queryable(
                        "phase",
                        new Text("fase", "phase"),
                        Arrays.stream(Phase.values()).map(Phase::key).toList()));
    }

    @Override
    public String idOf(SeenWork work) {
        return work.id();
    }

    @Override
    public Optional<Shape> shapeOf(SeenWork work) {
        return switch (work) {
            case SeenWork.Whole whole -> whole.registered().work().place().map(Place::geometry);
            case SeenWork.Need need -> Optional.of(Shape.of(need.ground(), crs));
        };
    }

    @Override
    public Pattern places() {
        return IDS;
    }

    @Override
    public Page<SeenWork> page(Viewer viewer, Asked asked, Optional<String> after, int limit) {
        return works.page(viewer, filter(asked), after, limit);
    }

    @Override
    public OptionalLong count(Viewer viewer, Asked asked) {
        return OptionalLong.of(
                counts.of(viewer, filter(new Asked(Optional.empty(), asked.period(), asked.properties()))));
    }

    @Override
    public Optional<SeenWork> find(Viewer viewer, String id) {
        return works.findWork(viewer, id);
    }

    @Override
    public Optional<Extent> extent(Viewer viewer) {
        return overviews.of(viewer).extent();
    }

    private static WorkFilter filter(Asked asked) {
        return new WorkFilter(
                new WorkFilter.Where(List.of(), asked.box()),
                asked.property("ownerId").map(OwnerId::new).stream().toList(),
                constants(asked.property("discipline"), Discipline.values(), Discipline::key),
                constants(asked.property("intervention"), Intervention.values(), Intervention::key),
                constants(asked.property("phase"), Phase.values(), Phase::key),
                asked.period(),
                WorkFilter.Standing.PRESENT);
    }

    private static <E> List<E> constants(Optional<String> wanted, E[] all, Function<E, String> key) {
        return Arrays.stream(all)
                .filter(one -> wanted.filter(key.apply(one)::equals).isPresent())
                .toList();
    }
}
