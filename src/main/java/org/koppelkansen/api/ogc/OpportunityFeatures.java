package org.koppelkansen.api.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.seen.SeenOpportunityColumns;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.measure.Text;
import org.koppelkansen.overview.Extent;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.SeenPlaces;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;

/// The opportunities that the last finding run found, the most expected saving first.
record OpportunityFeatures(Results results, Works works, Crs crs, Overviews overviews)
        implements FeatureSet<DrawnOpportunity> {
    private static final List<Column<DrawnOpportunity>> COLUMNS = SeenOpportunityColumns.ALL.stream()
            .map(column -> new Column<DrawnOpportunity>(
                    column.key(),
                    column.heading(),
                    column.type(),
                    column.width(),
                    drawn -> column.value().apply(drawn.seen())))
            .toList();

    @Override
    public String id() {
        return "opportunities";
    }

    @Override
    public Text title() {
        return new Text("Koppelkansen", "Opportunities");
    }

    @Override
    public Text description() {
        return new Text(
                "Voornemens die samen kunnen, en wat dat bespaart.",
                "Works that could be done together, and what that saves.");
    }

    @Override
    public List<Column<DrawnOpportunity>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Queryable> queryables() {
        return List.of(
                new Queryable("ownerId", new Text("een van de eigenaren (id)", "one of the owners (id)"), List.of()),
                new Queryable(
                        "discipline",
                        new Text("een van de disciplines", "one of the disciplines"),
                        Arrays.stream(Discipline.values()).map(Discipline::key).toList()));
    }

    @Override
    public String idOf(DrawnOpportunity opportunity) {
        return opportunity.seen().id();
    }

    @Override
    public Optional<Shape> shapeOf(DrawnOpportunity opportunity) {
        return Optional.of(opportunity.shape());
    }

    @Override
    public Pattern places() {
        return Results.OPPORTUNITY_PLACES;
    }

    @Override
    public Page<DrawnOpportunity> page(Viewer viewer, Asked asked, Optional<String> after, int limit) {
        Page<SeenOpportunity> page = results.opportunities(viewer, filter(asked), after, limit);
        return new Page<>(drawn(viewer, page.items()), page.next());
    }

    @Override
    public OptionalLong count(Viewer viewer, Asked asked) {
        return OptionalLong.empty();
    }

    @Override
    public Optional<DrawnOpportunity> find(Viewer viewer, String id) {
        return results.findOpportunity(viewer, id)
                .map(found -> drawn(viewer, List.of(found.opportunity())).getFirst());
    }

    /// They lie where works lie.
    @Override
    public Optional<Extent> extent(Viewer viewer) {
        return overviews.of(viewer).extent();
    }

    private List<DrawnOpportunity> drawn(Viewer viewer, List<SeenOpportunity> seen) {
        SeenPlaces places = SeenOpportunity.places(works, viewer, seen);
        return seen.stream()
                .map(one -> new DrawnOpportunity(one, one.shape(places, crs)))
                .toList();
    }

    private static OpportunityFilter filter(Asked asked) {
        return new OpportunityFilter(
                new WorkFilter.Where(List.of(), asked.box()),
                new OpportunityFilter.Taking(
                        asked.property("ownerId").map(OwnerId::new).stream().toList(),
                        Arrays.stream(Discipline.values())
                                .filter(one -> asked.property("discipline")
                                        .filter(one.key()::equals)
                                        .isPresent())
                                .toList(),
                        List.of()),
                asked.period(),
                List.of(),
                Optional.empty(),
                false);
    }
}
