package org.koppelkansen.api.ogc;

import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
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
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.WorkId;

/// What was odd about works when they were weighed, where the work is.
record FindingFeatures(Results results, Works works, Overviews overviews)
        implements FeatureSet<FindingFeatures.DrawnFinding> {
    /// A finding with the place of its work.
    record DrawnFinding(ToldFinding told, Optional<Shape> shape) {}

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final List<Column<DrawnFinding>> COLUMNS = List.of(
            words("code", "code", "code", 22, f -> f.told().code()),
            words("severity", "ernst", "severity", 12, f -> f.told().severity()),
            words("work", "voornemen", "work", 28, f -> f.told().work()),
            words("source", "bron", "source", 24, f -> f.told().source()),
            typed("row", "rij", "row", WHOLE, f -> Value.of(f.told().row())),
            words(
                    "sentenceNl",
                    "wat er is",
                    "what it is (Dutch)",
                    80,
                    f -> f.told().sentence().nl()),
            words(
                    "sentenceEn",
                    "wat er is (Engels)",
                    "what it is",
                    80,
                    f -> f.told().sentence().en()));

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Text title() {
        return new Text("Bevindingen", "Findings");
    }

    @Override
    public Text description() {
        return new Text("Wat er aan voornemens niet klopt of ontbreekt.", "What is odd about works, or missing.");
    }

    @Override
    public List<Column<DrawnFinding>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Queryable> queryables() {
        return List.of(new Queryable("work", new Text("voornemen", "work"), List.of()));
    }

    @Override
    public String idOf(DrawnFinding finding) {
        return Long.toString(finding.told().number());
    }

    @Override
    public Optional<Shape> shapeOf(DrawnFinding finding) {
        return finding.shape();
    }

    @Override
    public Pattern places() {
        return NUMBER;
    }

    @Override
    public Page<DrawnFinding> page(Viewer viewer, Asked asked, Optional<String> after, int limit) {
        FindingFilter filter = new FindingFilter(
                new WorkFilter.Where(List.of(), asked.box()),
                asked.property("work").map(WorkId::new));
        Page<ToldFinding> page = results.findings(viewer, filter, after, limit);
        SeenPlaces places = SeenPlaces.of(
                works, viewer, page.items().stream().map(ToldFinding::work).toList());
        return new Page<>(
                page.items().stream()
                        .map(told -> new DrawnFinding(told, places.geometry(told.work())))
                        .toList(),
                page.next());
    }

    @Override
    public OptionalLong count(Viewer viewer, Asked asked) {
        return OptionalLong.empty();
    }

    @Override
    public Optional<DrawnFinding> find(Viewer viewer, String id) {
        if (!NUMBER.matcher(id).matches()) {
            return Optional.empty();
        }
        String before = Long.toString(Long.parseLong(id) - 1);
        return page(viewer, Asked.ALL, Optional.of(before), 1).items().stream()
                .filter(finding -> idOf(finding).equals(id))
                .findFirst();
    }

    @Override
    public Optional<Extent> extent(Viewer viewer) {
        return overviews.of(viewer).extent();
    }
}
