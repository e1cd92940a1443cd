package org.koppelkansen.api.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.seen.SeenFindingColumns;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.measure.Text;
import org.koppelkansen.overview.Extent;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.WorkId;

/// What was odd about deliveries, and about works when they were weighed, where it is.
record FindingFeatures(Results results, Overviews overviews) implements FeatureSet<ToldFinding> {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

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
        return new Text(
                "Wat er aan leveringen en voornemens niet klopt of ontbreekt.",
                "What is odd about deliveries and works, or missing.");
    }

    @Override
    public List<Column<ToldFinding>> columns() {
        return SeenFindingColumns.ALL;
    }

    @Override
    public List<Queryable> queryables() {
        return List.of(
                new Queryable(
                        "code",
                        new Text("code", "code"),
                        Arrays.stream(FindingCode.values())
                                .map(FindingCode::key)
                                .toList()),
                new Queryable("work", new Text("voornemen", "work"), List.of()),
                new Queryable("source", new Text("bron", "source"), List.of()));
    }

    @Override
    public String idOf(ToldFinding finding) {
        return Long.toString(finding.number());
    }

    @Override
    public Optional<Shape> shapeOf(ToldFinding finding) {
        return finding.place();
    }

    @Override
    public Pattern places() {
        return NUMBER;
    }

    @Override
    public Page<ToldFinding> page(Viewer viewer, Asked asked, Optional<String> after, int limit) {
        FindingFilter filter = new FindingFilter(
                new WorkFilter.Where(List.of(), asked.box()),
                asked.property("work").filter(id -> !id.isBlank()).map(WorkId::new),
                asked.property("code").stream().flatMap(FindingFeatures::coded).toList(),
                asked.property("source"));
        return results.findings(viewer, filter, after, limit);
    }

    private static Stream<FindingCode> coded(String key) {
        return Arrays.stream(FindingCode.values()).filter(code -> code.key().equals(key));
    }

    @Override
    public OptionalLong count(Viewer viewer, Asked asked) {
        return OptionalLong.empty();
    }

    @Override
    public Optional<ToldFinding> find(Viewer viewer, String id) {
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
