package org.koppelkansen.api.background;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/background`: the map under the town.
@RestController
@RequestMapping(Api.PATH + "/background")
@Tag(name = "maps")
class BackgroundResource {
    private final Background background;
    private final Optional<Capabilities> capabilities;

    BackgroundResource(Background background, Clock clock) {
        this.background = background;
        this.capabilities = background
                .map()
                .filter(map -> map.service() == BackgroundMap.Protocol.WMTS)
                .map(map -> new Capabilities(map.capabilities(), clock));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "readBackground",
            summary = "The map under the town, if there is one",
            description = "Somebody else's map, which who runs this server chose. Browsers ask that server for it.")
    BackgroundAnswer read() {
        return BackgroundAnswer.of(background);
    }

    @GetMapping(path = "/capabilities", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(
            operationId = "readBackgroundCapabilities",
            summary = "What the WMTS under the town says that it has",
            description = "Its own document, asked of it by this server and kept for an hour.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    byte[] capabilities(HttpServletResponse response) {
        Capabilities document = capabilities.orElseThrow(() ->
                new Problem(ProblemCode.NOT_FOUND, "Er ligt geen WMTS onder de kaart.", "No WMTS lies under the map."));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"capabilities.xml\"");
        try {
            return document.read();
        } catch (IOException e) {
            throw new Problem(
                    ProblemCode.UNAVAILABLE,
                    "De server van de achtergrondkaart geeft geen antwoord dat bruikbaar is.",
                    "The server of the background map gives no answer of use.");
        }
    }
}
