package org.koppelkansen.cli.serve;

import java.util.Locale;
import java.util.Optional;
import org.koppelkansen.api.background.Background;
import org.koppelkansen.api.background.BackgroundMap;
import org.koppelkansen.api.background.BackgroundMap.Protocol;
import org.koppelkansen.api.background.WrongBackground;
import org.koppelkansen.cli.call.Stop;
import picocli.CommandLine.Option;

/// What lies under the town on the maps of the page: nothing, unless it is said.
final class Underneath {
    @Option(names = "--background", paramLabel = "URL", defaultValue = "${env:KOPPELKANSEN_BACKGROUND:-}", order = 10)
    private String address = "";

    @Option(
            names = "--background-service",
            paramLabel = "SERVICE",
            defaultValue = "${env:KOPPELKANSEN_BACKGROUND_SERVICE:-}",
            order = 11)
    private String service = "";

    @Option(
            names = "--background-layer",
            paramLabel = "NAME",
            defaultValue = "${env:KOPPELKANSEN_BACKGROUND_LAYER:-}",
            order = 12)
    private String layer = "";

    @Option(
            names = "--background-attribution",
            paramLabel = "TEXT",
            defaultValue = "${env:KOPPELKANSEN_BACKGROUND_ATTRIBUTION:-}",
            order = 13)
    private String attribution = "";

    @Option(
            names = "--background-crs",
            paramLabel = "CRS",
            defaultValue = "${env:KOPPELKANSEN_BACKGROUND_CRS:-}",
            order = 14)
    private String crs = "";

    /// @throws Stop when it is not said well
    Background background() {
        if (address.isBlank()) {
            if (!(service + layer + attribution + crs).isBlank()) {
                throw Stop.wrongCall(
                        "Noem met --background het adres van de achtergrondkaart.",
                        "Name with --background the address of the background map.");
            }
            return Background.NONE;
        }
        try {
            Optional<String> system = Optional.of(crs.strip()).filter(text -> !text.isEmpty());
            return new Background(
                    Optional.of(new BackgroundMap(service(), address, layer.strip(), attribution.strip(), system)));
        } catch (WrongBackground e) {
            throw Stop.wrongCall(
                    "De achtergrondkaart kan zo niet: " + e.sentence().nl(),
                    "The background map cannot be had like this: "
                            + e.sentence().en());
        }
    }

    /// What an address with numbers of tiles in it is, nobody needs to say.
    private Protocol service() {
        return switch (service.strip().toLowerCase(Locale.ROOT)) {
            case "" -> address.contains("{") ? Protocol.TILES : Protocol.WMTS;
            case "tiles" -> Protocol.TILES;
            case "wmts" -> Protocol.WMTS;
            case "wms" -> Protocol.WMS;
            default ->
                throw Stop.wrongCall(
                        "Kies met --background-service uit tiles, wmts en wms.",
                        "Choose with --background-service from tiles, wmts and wms.");
        };
    }
}
