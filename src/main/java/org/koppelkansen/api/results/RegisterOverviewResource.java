package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.outlook.AreaOutlook;
import org.koppelkansen.outlook.FoundTogether;
import org.koppelkansen.outlook.LookAhead;
import org.koppelkansen.outlook.RegisterOutlook;
import org.koppelkansen.register.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/overview`.
@RestController
@Tag(name = "overviews", description = "What is planned in an area or by an organisation, in figures")
final class RegisterOverviewResource {
    private final LookAhead outlook;
    private final Register register;

    RegisterOverviewResource(LookAhead outlook, Register register) {
        this.outlook = outlook;
        this.register = register;
    }

    /// @param found by which run the opportunities were found; absent where nothing was found yet
    @Schema(name = "RegisterOverview")
    record RegisterOverview(long works, FoundTogether opportunities, Optional<AreaOutlook.LastRun> found) {
        static RegisterOverview of(RegisterOutlook outlook) {
            return new RegisterOverview(outlook.works(), outlook.opportunities(), outlook.run());
        }
    }

    @Operation(
            operationId = "readOverview",
            summary = "What is in the register, in figures",
            description =
                    "Counted from the works and opportunities that you see, and from nothing else. Works are those"
                            + " of `/works`, opportunities those of `/opportunities`, without a filter.")
    @GetMapping(path = Api.PATH + "/overview", produces = "application/json")
    ResponseEntity<RegisterOverview> all(Viewer viewer, HttpServletRequest request) {
        return EntityTag.ofState(register.works().revision(), viewer, request)
                .answer(request, () -> RegisterOverview.of(outlook.everywhere(viewer)));
    }
}
