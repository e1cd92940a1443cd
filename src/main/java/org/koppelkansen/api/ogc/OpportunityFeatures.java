package org.koppelkansen.api.ogc;

import static org.koppelkansen.anchor.table.Column.Type.DAY;
import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
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
import org.koppelkansen.results.SeenOpportunity.Worth;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;

/// The opportunities that the last finding run found, the most expected saving first.
record OpportunityFeatures(Results results, Works works, Crs crs, Overviews overviews)
        implements FeatureSet<DrawnOpportunity> {
    private static final List<Column<DrawnOpportunity>> COLUMNS = List.of(
            words("kind", "soort", "kind", 12, o -> o.seen().whole() ? "opportunity" : "hint"),
            words("where", "waar", "where", 24, o -> o.seen().where()),
            words(
                    "owners",
                    "eigenaren",
                    "owners",
                    30,
                    o -> o.seen().taking().owners().stream()
                            .map(SeenOpportunity.OfOwner::name)
                            .collect(Collectors.joining("; "))),
            words(
                    "disciplines",
                    "disciplines",
                    "disciplines",
                    24,
                    o -> joined(o.seen().taking().disciplines())),
            words(
                    "relationKinds",
                    "soorten samenhang",
                    "kinds of relation",
                    20,
                    o -> joined(o.seen().taking().kinds())),
            words(
                    "works",
                    "voornemens",
                    "works",
                    40,
                    o -> joined(o.seen().taking().works())),
            typed(
                    "earliest",
                    "eerste dag",
                    "first day",
                    DAY,
                    o -> Value.of(o.seen().times().common().from())),
            typed(
                    "latest",
                    "laatste dag",
                    "last day",
                    DAY,
                    o -> Value.of(o.seen().times().common().lastDay())),
            typed(
                    "savingEuros",
                    "besparing (€)",
                    "saving (€)",
                    FRACTION,
                    worth(w -> euros(w.saving().atLikelyRatesCents()))),
            typed(
                    "expectedSavingEuros",
                    "verwachte besparing (€)",
                    "expected saving (€)",
                    FRACTION,
                    worth(w -> euros(w.expectedSavingCents()))),
            typed("certainty", "zekerheid", "certainty", FRACTION, worth(w -> Value.of(w.certainty(), 4))),
            typed(
                    "streetDaysApart",
                    "dagen straat apart",
                    "street days apart",
                    WHOLE,
                    worth(w -> Value.of(w.streetDaysApart()))),
            typed(
                    "streetDaysTogether",
                    "dagen straat samen",
                    "street days together",
                    WHOLE,
                    worth(w -> Value.of(w.streetDaysTogether()))));

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
                "Werken die samen kunnen, en wat dat scheelt.",
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

    private static String joined(List<String> words) {
        return String.join("; ", words);
    }

    private static Value euros(long cents) {
        return new Value.Figure(BigDecimal.valueOf(cents, 2));
    }

    private static Function<DrawnOpportunity, Value> worth(Function<Worth, Value> value) {
        return opportunity -> opportunity.seen().worth().map(value).orElseGet(Value.Nothing::new);
    }
}
