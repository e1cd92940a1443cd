package org.koppelkansen.api.deliveries;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.deliver.ReplacePlaces;
import org.koppelkansen.measure.Language;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.EditRules;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.Saved;
import org.koppelkansen.sources.Source;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Files of areas and of ambitions, which the core team puts in the place of those that are there. Such files are
/// small, so they are read while the sender waits.
@Tag(name = "surroundings")
@RestController
class PlaceFilesResource {
    private static final String HOW =
            " A file of any form that is read for plans, zipped or not; columns are known by their usual names. With"
                    + " `accept` = `preview`, or without it, it is only looked at.";

    private final Register register;
    private final OneFile oneFile;
    private final Clock clock;

    PlaceFilesResource(Register register, OneFile oneFile, Clock clock) {
        this.register = register;
        this.oneFile = oneFile;
        this.clock = clock;
    }

    /// @param accepted whether they are in the register now
    /// @param findings what is odd about the file and its rows; a row without an area is left out
    record PlacesAnswer(boolean accepted, List<ReplacePlaces.Count> counts, List<FindingAnswer> findings) {}

    @Operation(
            operationId = "replaceAreas",
            summary = "Put the areas of a file in the place of those that are there",
            description = "Of each level that the file has, all are replaced." + HOW)
    @RequestBody(content = @Content(schema = @Schema(implementation = DeliveryForms.Places.class)))
    @PostMapping(path = Api.PATH + "/areas/replacements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PlacesAnswer areas(Viewer viewer, Language language, HttpServletRequest request) {
        return replaced(viewer, language, request, ReplacePlaces::areasOf);
    }

    @Operation(
            operationId = "replaceAmbitions",
            summary = "Put the ambitions of a file in the place of all that are there",
            description = "All are replaced." + HOW)
    @RequestBody(content = @Content(schema = @Schema(implementation = DeliveryForms.Places.class)))
    @PostMapping(path = Api.PATH + "/ambitions/replacements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PlacesAnswer ambitions(Viewer viewer, Language language, HttpServletRequest request) {
        return replaced(viewer, language, request, ReplacePlaces::ambitionsOf);
    }

    private interface Replacing {
        Saved<ReplacePlaces.Read> by(ReplacePlaces places, Source file, Change change);
    }

    private PlacesAnswer replaced(Viewer viewer, Language language, HttpServletRequest request, Replacing replacing) {
        if (!EditRules.keepsAreas(viewer)) {
            throw new Problem(ProblemCode.NOT_ALLOWED, EditRules.NOT_CORE_TEAM, Map.of());
        }
        return oneFile.read(request, (file, form) -> {
            boolean accept = OrderForm.isAccepted(form.field("accept").orElse(null));
            Change change =
                    new Change(viewer, clock.instant(), form.field("why").orElse(""));
            ReplacePlaces places = new ReplacePlaces(register.areas(), register.settings(), accept);
            ReplacePlaces.Read read = kept(replacing.by(places, file, change));
            return new PlacesAnswer(
                    accept && !read.counts().isEmpty(),
                    read.counts(),
                    read.findings().stream()
                            .map(finding -> FindingAnswer.of(finding, language))
                            .toList());
        });
    }

    private static ReplacePlaces.Read kept(Saved<ReplacePlaces.Read> saved) {
        return switch (saved) {
            case Saved.Done<ReplacePlaces.Read> done -> done.now();
            case Saved.Forbidden<ReplacePlaces.Read> forbidden ->
                throw new Problem(ProblemCode.NOT_ALLOWED, forbidden.reason(), Map.of());
            case Saved.Refused<ReplacePlaces.Read> refused ->
                throw new Problem(ProblemCode.REFUSED, refused.reason(), Map.of());
            case Saved.Outrun<ReplacePlaces.Read> unused -> throw new IllegalStateException("areas have no versions");
            case Saved.Unknown<ReplacePlaces.Read> unused -> throw new IllegalStateException("all areas are known");
        };
    }
}
