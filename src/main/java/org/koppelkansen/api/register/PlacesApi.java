package org.koppelkansen.api.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.question.KnownArea;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.register.Register;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Street;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The areas in which works lie, the way to them and to streets by name, and the ambitions there.
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "surroundings", description = "Organisations, areas of the city, and ambitions for parts of it")
class PlacesApi {
    private final Register register;
    private final Systems systems;

    PlacesApi(Register register, Systems systems) {
        this.register = register;
        this.systems = systems;
    }

    @GetMapping("/areas")
    @Operation(operationId = "listAreas", summary = "Areas, from the largest level to the smallest, by code")
    ResponseEntity<Listing<AreaJson>> areas(
            @ParameterObject Paging paging,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        Part part = new Part(paging);
        return EntityTag.ofState(register.works().revision(), viewer, request)
                .answer(
                        request,
                        () -> part.of(
                                register.areas().all(),
                                area -> area.level().key() + "/" + area.code(),
                                area -> area(area, shown),
                                request));
    }

    @GetMapping("/areas/{code}")
    @Operation(operationId = "readArea", summary = "One area")
    ResponseEntity<AreaJson> area(
            @PathVariable String code,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        Area found = KnownArea.in(register.areas(), code);
        return EntityTag.ofState(register.works().revision(), viewer, request)
                .answer(request, () -> area(found, shown));
    }

    @GetMapping("/places")
    @Operation(
            operationId = "findPlaces",
            summary = "Areas and streets by a part of their names",
            description =
                    "At most 10 areas, and then at most 20 streets as they are named by works that the asker may know"
                            + " wholly, each with the box around those works. Capitals and accents make no difference.")
    ResponseEntity<Listing<PlaceSearch.Found>> places(
            @Parameter(description = "Part of the name, or the code of an area", example = "dorps") @RequestParam
                    String q,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        return EntityTag.ofState(register.works().revision(), viewer, request)
                .answer(
                        request,
                        () -> Listing.of(
                                new PlaceSearch(register, systems, shown).named(q.strip(), viewer),
                                Optional.empty(),
                                request));
    }

    @GetMapping("/ambitions")
    @Operation(operationId = "listAmbitions", summary = "Ambitions for parts of the city, by id")
    ResponseEntity<Listing<AmbitionJson>> ambitions(
            @ParameterObject Paging paging,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        Part part = new Part(paging);
        return EntityTag.ofState(register.works().revision(), viewer, request)
                .answer(
                        request,
                        () -> part.of(
                                register.areas().ambitions(),
                                Ambition::id,
                                ambition -> ambition(ambition, shown),
                                request));
    }

    private AreaJson area(Area area, Crs crs) {
        return new AreaJson(
                area.code(),
                area.name(),
                area.level().key(),
                area.parent(),
                geometry(area.shape(), crs),
                Systems.name(crs),
                SelfLink.to(Api.PATH + "/areas/" + area.code()));
    }

    private AmbitionJson ambition(Ambition ambition, Crs crs) {
        return new AmbitionJson(
                ambition.id(),
                ambition.name(),
                ambition.goal().key(),
                ambition.targetYear(),
                ambition.owner(),
                geometry(ambition.shape(), crs),
                Systems.name(crs));
    }

    private Optional<Map<String, Object>> geometry(Shape shape, Crs crs) {
        return systems.moved(shape, crs).map(moved -> Positions.of(moved.toJts(), crs));
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    }

    @Schema(name = "Area")
    record AreaJson(
            @Schema(description = "The official code, unique within the level.")
            String code,

            String name,
            String level,

            @Schema(description = "Code of the area one level up.")
            Optional<String> parent,

            @Schema(ref = "#/components/schemas/GeoJsonGeometry")
            Optional<Map<String, Object>> geometry,

            String crs,
            @JsonProperty("_links") SelfLink links) {}

    @Schema(name = "Ambition", description = "A goal for a part of the city that works can serve.")
    record AmbitionJson(
            String id,
            String name,
            String goal,

            @Schema(description = "The year in which it must be reached.")
            Optional<Integer> targetYear,

            String owner,

            @Schema(ref = "#/components/schemas/GeoJsonGeometry")
            Optional<Map<String, Object>> geometry,

            String crs) {}

    /// Finds areas and streets by a part of their names.
    static final class PlaceSearch {
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
                    .sorted(Comparator.comparing(
                            area -> !Street.plain(area.name()).startsWith(plain)))
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
}
