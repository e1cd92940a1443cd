package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.question.KnownArea;
import org.koppelkansen.outlook.AreaOutlook;
import org.koppelkansen.outlook.Coupling;
import org.koppelkansen.outlook.FoundTogether;
import org.koppelkansen.outlook.LookAhead;
import org.koppelkansen.outlook.PlannedCounts;
import org.koppelkansen.outlook.StreetOpenings;
import org.koppelkansen.register.Register;
import org.koppelkansen.works.Area;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/areas/{code}/overview`.
@RestController
@Tag(name = "overviews", description = "What is planned in an area or by an organisation, in figures")
final class AreaOverviewResource {
    private final LookAhead outlook;
    private final Register register;
    private final Clock clock;

    AreaOverviewResource(LookAhead outlook, Register register, Clock clock) {
        this.outlook = outlook;
        this.register = register;
        this.clock = clock;
    }

    /// @param found by which run the opportunities were found; absent where nothing was found yet
    @Schema(name = "AreaOverview")
    record AreaOverview(
            NamedArea area,
            PlannedCounts works,
            StreetOpenings streets,
            Coupling coupling,
            FoundTogether opportunities,
            AreaOutlook.LeftOut leftOut,
            Optional<AreaOutlook.LastRun> found) {
        static AreaOverview of(Area area, AreaOutlook outlook) {
            return new AreaOverview(
                    new NamedArea(area.code(), area.name(), area.level().key()),
                    outlook.works(),
                    outlook.streets(),
                    outlook.coupling(),
                    outlook.opportunities(),
                    outlook.leftOut(),
                    outlook.run());
        }
    }

    @Schema(name = "NamedArea")
    record NamedArea(String code, String name, String level) {}

    @Operation(
            operationId = "readAreaOverview",
            summary = "What is planned in one area, in figures",
            description = "Counted from the works and opportunities that you see, and from nothing else. A work counts"
                    + " once, in the year of its wished start. A project opens a street once; done together,"
                    + " opportunities that you see wholly open it once. Needs, of which it is not known what they are,"
                    + " are counted apart and are in no other figure.")
    @GetMapping(path = Api.PATH + "/areas/{code}/overview", produces = "application/json")
    ResponseEntity<AreaOverview> one(@PathVariable String code, Viewer viewer, HttpServletRequest request) {
        Area area = KnownArea.in(register.areas(), code);
        LocalDate today = LocalDate.now(clock);
        return EntityTag.ofState(register.works().revision(), viewer, request, today)
                .answer(request, () -> AreaOverview.of(area, outlook.in(viewer, area, today)));
    }
}
