package org.koppelkansen.api.ogc;

import static org.koppelkansen.anchor.table.Column.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.measure.Text;
import org.koppelkansen.overview.Extent;
import org.koppelkansen.register.Areas;
import org.koppelkansen.register.Page;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;

/// The areas of the city, which everybody may know.
final class AreaFeatures implements FeatureSet<Area> {
    private static final Pattern IDS = Pattern.compile(".+");
    private static final List<Column<Area>> COLUMNS = List.of(
            words("code", "code", "code", 14, Area::code),
            words("level", "niveau", "level", 14, area -> area.level().key()),
            words("name", "naam", "name", 30, Area::name),
            words("parent", "hoort bij", "part of", 14, area -> area.parent().orElse("")));

    private final Areas areas;

    AreaFeatures(Areas areas) {
        this.areas = areas;
    }

    @Override
    public String id() {
        return "areas";
    }

    @Override
    public Text title() {
        return new Text("Gebieden", "Areas");
    }

    @Override
    public Text description() {
        return new Text("Stadsdelen, wijken en buurten.", "Districts, quarters and neighbourhoods.");
    }

    @Override
    public List<Column<Area>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Queryable> queryables() {
        return List.of(
                new Queryable(
                        "level",
                        new Text("niveau", "level"),
                        Arrays.stream(Area.Level.values()).map(Area.Level::key).toList()),
                new Queryable("parent", new Text("hoort bij", "part of"), List.of()));
    }

    /// The level is part of it, because codes are unique only within one.
    @Override
    public String idOf(Area area) {
        return area.level().key() + "-" + area.code();
    }

    @Override
    public Optional<Shape> shapeOf(Area area) {
        return Optional.of(area.shape());
    }

    @Override
    public Pattern places() {
        return IDS;
    }

    @Override
    public Page<Area> page(Viewer viewer, Asked asked, Optional<String> after, int limit) {
        return Slices.page(fitting(asked), this::idOf, after, limit);
    }

    @Override
    public OptionalLong count(Viewer viewer, Asked asked) {
        return OptionalLong.of(fitting(new Asked(Optional.empty(), asked.period(), asked.properties()))
                .size());
    }

    @Override
    public Optional<Area> find(Viewer viewer, String id) {
        return areas.all().stream().filter(area -> idOf(area).equals(id)).findFirst();
    }

    @Override
    public Optional<Extent> extent(Viewer viewer) {
        return areas.all().stream()
                .map(area -> area.shape().box())
                .reduce(Box::with)
                .map(box -> new Extent(box, Optional.empty()));
    }

    /// An area has no time, so that it is there whatever time is asked for.
    private List<Area> fitting(Asked asked) {
        return areas.all().stream()
                .filter(area ->
                        asked.property("level").map(area.level().key()::equals).orElse(true))
                .filter(area -> asked.property("parent")
                        .map(area.parent().orElse("")::equals)
                        .orElse(true))
                .filter(area -> asked.box().map(area.shape().box()::intersects).orElse(true))
                .toList();
    }
}
