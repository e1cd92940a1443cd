package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.Street;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;

/// Finds areas and streets by a part of their names.
final class PlaceSearch {
    private static final int MOST_AREAS = 10;
    private static final int MOST_STREETS = 20;

    private final Register register;
    private final Systems systems;
    private final Crs shown;

    /// @param shown the system in which places are answered
    PlaceSearch(Register register, Systems systems, Crs shown) {
        this.register = register;
        this.systems = systems;
        this.shown = shown;
    }

    /// A place to go to.
    ///
    /// @param box empty where it lies out of the range of the system
    @Schema(name = "FoundPlace")
    record Found(
            @Schema(description = "`area` or `street`.") String kind,

            String name,

            @Schema(description = "Of an area.") Optional<String> level,

            @Schema(description = "Of an area.") Optional<String> code,

            @Schema(description = "The name of the area around it, if known.")
            Optional<String> within,

            Optional<Box> box,
            String crs) {}

    /// Those that begin with it first; of nothing nothing.
    List<Found> named(String wanted, Viewer viewer) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Area> areas = register.areas().all();
        return Stream.concat(
                        areas(Street.plain(wanted), areas),
                        register.works().streets(viewer, wanted, MOST_STREETS).stream()
                                .map(street -> found(street, areas)))
                .toList();
    }

    private Stream<Found> areas(String plain, List<Area> areas) {
        return areas.stream()
                .filter(area -> Street.plain(area.name()).contains(plain)
                        || Street.plain(area.code()).equals(plain))
                .sorted(Comparator.comparing(area -> !Street.plain(area.name()).startsWith(plain)))
                .limit(MOST_AREAS)
                .map(area -> new Found(
                        "area",
                        area.name(),
                        Optional.of(area.level().key()),
                        Optional.of(area.code()),
                        area.parent().flatMap(code -> name(areas, code)),
                        moved(area.shape().box()),
                        Systems.name(shown)));
    }

    private Found found(Street street, List<Area> areas) {
        return new Found(
                "street",
                street.name(),
                Optional.empty(),
                Optional.empty(),
                around(areas, street.box()),
                moved(street.box()),
                Systems.name(shown));
    }

    private static Optional<String> name(List<Area> areas, String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(Area::name);
    }

    /// The name of the smallest area in which its middle lies.
    private Optional<String> around(List<Area> areas, Box box) {
        double x = box.centreX();
        double y = box.centreY();
        Shape middle = Shape.of(new Box(x, y, x, y), systems.kept());
        return areas.reversed().stream()
                .filter(area -> area.shape().intersects(middle))
                .findFirst()
                .map(Area::name);
    }

    private Optional<Box> moved(Box box) {
        return systems.moved(box, systems.kept(), shown);
    }
}
