package org.koppelkansen.api.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.gather.Placing;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.sources.GeometryText;
import org.koppelkansen.sources.RawGeometry;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Repaired;
import org.koppelkansen.space.Shape;
import org.koppelkansen.space.ShapeFlaw;
import org.koppelkansen.space.ShapeRepair;
import org.koppelkansen.space.Whereabouts;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Traffic;

/// Reads where a work is. Its geometry is mended and its footprint made as when a file is read (`algorithms.md` §1),
/// but one that lies in the wrong place is refused: there is somebody here to ask.
final class PlaceReading {
    private static final int MOST_POINTS = 100_000;

    private final Systems systems;
    private final List<ShapeFlaw> repairs = new ArrayList<>();

    PlaceReading(Systems systems) {
        this.systems = systems;
    }

    List<ShapeFlaw> repairs() {
        return repairs;
    }

    /// @param now where it is now, which stays where no geometry is given
    Optional<Place> read(Members place, Discipline discipline, Optional<Place> now) {
        place.only("geometry", "crs", "doubtMetres", "street", "traffic");
        Optional<Shape> shape = place.has("geometry") ? shape(place) : now.map(Place::geometry);
        Optional<Double> doubt = place.number("doubtMetres", 0, 10_000, false);
        String street = place.text("street", 500).orElse("");
        Traffic traffic =
                place.optionalObject("traffic").map(PlaceReading::traffic).orElse(Traffic.UNKNOWN);
        if (shape.isEmpty() && !place.has("geometry")) {
            place.error("geometry", "missing", "`geometry` ontbreekt.", "`geometry` is missing.");
        }
        return shape.map(geometry -> {
            WorkingWidths.Ground ground = WorkingWidths.shipped().of(discipline);
            double usual = geometry.dimension() == 0 ? ground.radiusMetres() : 0;
            return new Place(geometry, Placing.footprint(geometry, ground), doubt.orElse(usual), street, traffic);
        });
    }

    private Optional<Shape> shape(Members place) {
        String name = place.text("crs", 100).orElse("CRS84");
        Optional<Crs> crs = Systems.known(name);
        if (crs.isEmpty()) {
            place.error(
                    "crs",
                    "unknown-crs",
                    Systems.unknown(name).nl(),
                    Systems.unknown(name).en());
            return Optional.empty();
        }
        String text = place.node("geometry").isObject() ? place.node("geometry").toString() : "";
        return switch (GeometryText.parse(text)) {
            case RawGeometry.Absent unused ->
                refused(place, "empty", "Deze geometrie is leeg.", "This geometry is empty.");
            case RawGeometry.Unreadable unused ->
                refused(
                        place,
                        "unreadable",
                        "Dit is geen geometrie in GeoJSON (RFC 7946).",
                        "This is no geometry in GeoJSON (RFC 7946).");
            case RawGeometry.Read read -> located(place, read, crs.get());
        };
    }

    private Optional<Shape> located(Members place, RawGeometry.Read read, Crs crs) {
        if (read.geometry().getNumPoints() > MOST_POINTS) {
            return refused(
                    place,
                    "too-large",
                    "Een geometrie heeft hier hoogstens " + MOST_POINTS + " punten.",
                    "A geometry has at most " + MOST_POINTS + " points here.");
        }
        return switch (systems.expected().judge(read.geometry(), crs)) {
            case Whereabouts.Fits unused -> mended(place, read, crs);
            case Whereabouts.Swapped unused ->
                refused(
                        place,
                        "axes-swapped",
                        "De coördinaten lijken verwisseld: x (oost, lengte) komt eerst.",
                        "The coordinates seem swapped: x (east, longitude) comes first.");
            case Whereabouts.OtherSystem other ->
                refused(
                        place,
                        "other-crs",
                        "Deze coördinaten liggen niet in " + Systems.name(crs) + "; ze lijken " + other.crs()
                                + ". Noem het stelsel in `crs`.",
                        "These coordinates are not in " + Systems.name(crs) + "; they look like " + other.crs()
                                + ". Name the system in `crs`.");
            case Whereabouts.Elsewhere unused -> outOfRange(place);
        };
    }

    private Optional<Shape> mended(Members place, RawGeometry.Read read, Crs crs) {
        Repaired repaired = ShapeRepair.repair(read.geometry(), crs, read.flaws());
        if (repaired.shape().isEmpty()) {
            return refused(
                    place,
                    "unusable",
                    "In deze geometrie zit niets dat een plaats aanwijst.",
                    "Nothing in this geometry points at a place.");
        }
        Optional<Shape> moved = repaired.shape().flatMap(shape -> systems.moved(shape, systems.kept()));
        repairs.addAll(repaired.flaws());
        return moved.isPresent() ? moved : outOfRange(place);
    }

    private Optional<Shape> outOfRange(Members place) {
        String kept = Systems.name(systems.kept());
        return refused(
                place,
                "out-of-range",
                "Deze plaats ligt buiten het gebied van dit register (" + kept
                        + "). Een eerste levering van gebieden of plannen kiest het stelsel.",
                "This place lies outside the ground of this register (" + kept
                        + "). A first delivery of areas or plans chooses the system.");
    }

    private static Optional<Shape> refused(Members place, String code, String nl, String en) {
        place.error("geometry", code, nl, en);
        return Optional.empty();
    }

    private static Traffic traffic(Members traffic) {
        traffic.only("street", "vehiclesPerDay", "taken", "routes");
        Traffic.Routes routes =
                traffic.optionalObject("routes").map(PlaceReading::routes).orElse(Traffic.Routes.UNKNOWN);
        return new Traffic(
                traffic.choice("street", StreetClass.values(), StreetClass::key).orElse(StreetClass.UNKNOWN),
                traffic.whole("vehiclesPerDay", 0, 1_000_000)
                        .map(number -> OptionalInt.of(number.intValue()))
                        .orElse(OptionalInt.empty()),
                Set.copyOf(traffic.choices("taken", PublicSpace.values(), PublicSpace::key)),
                routes);
    }

    private static Traffic.Routes routes(Members routes) {
        routes.only("bicycle", "bus", "tram");
        return new Traffic.Routes(rank(routes, "bicycle"), rank(routes, "bus"), rank(routes, "tram"));
    }

    private static RouteRank rank(Members routes, String name) {
        return routes.choice(name, RouteRank.values(), RouteRank::key).orElse(RouteRank.UNKNOWN);
    }
}
