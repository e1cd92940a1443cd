package org.koppelkansen.api.background;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Link;

/// What lies under the town, as JSON.
record BackgroundAnswer(
        @Schema(description = "Absent where nothing lies under the town")
        Optional<Under> map) {
    /// @param service `tiles`, `wmts` or `wms`
    /// @param layer by its name there
    /// @param attribution to be shown on the map
    /// @param crs in which to ask for it
    /// @param capabilities what a WMTS says that it has
    @Schema(name = "BackgroundMap")
    record Under(
            @Schema(allowableValues = {"tiles", "wmts", "wms"})
            String service,

            @Schema(description = "Of a tile with {z}, {x} and {y} in it, or of the service")
            String address,

            Optional<String> layer,

            @Schema(description = "Whose map it is; to be shown on it")
            String attribution,

            @Schema(
                    description = "System to ask for it in; absent for what suits the service best",
                    example = "EPSG:28992")
            Optional<String> crs,

            @Schema(description = "What a WMTS says that it has")
            Optional<Link> capabilities) {}

    static BackgroundAnswer of(Background background) {
        return new BackgroundAnswer(background
                .map()
                .map(map -> new Under(
                        map.service().key(),
                        map.address(),
                        Optional.of(map.layer()).filter(layer -> !layer.isBlank()),
                        map.attribution(),
                        map.crs(),
                        map.service() == BackgroundMap.Protocol.WMTS
                                ? Optional.of(new Link(Api.PATH + "/background/capabilities"))
                                : Optional.empty())));
    }
}
