package org.koppelkansen.api.background;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A map of somebody else's, which browsers ask that server for and draw under the town.
///
/// @param address of a tile with `{z}`, `{x}` and `{y}` in it, of the capabilities of a WMTS, or of a WMS
/// @param layer by its name there; empty of tiles
/// @param attribution whose map it is, as a text that is shown on it
/// @param crs in which to ask for it, as `EPSG:28992`; empty for what suits the service best
public record BackgroundMap(Protocol service, String address, String layer, String attribution, Optional<String> crs) {
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern CRS = Pattern.compile("EPSG:\\d{4,6}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+");
    private static final Pattern PLACES = Pattern.compile("\\{(z|x|y|-y)}");

    /// How its server is asked.
    public enum Protocol {
        /// Tiles that have a number.
        TILES,
        WMTS,
        WMS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws WrongBackground where it could not be asked for, or asking for it would be unsafe
    public BackgroundMap {
        address = address.strip()
                .replace("{TileMatrix}", "{z}")
                .replace("{TileCol}", "{x}")
                .replace("{TileRow}", "{y}");
        requireAddress(service, address);
        if (service != Protocol.TILES && layer.isBlank()) {
            throw new WrongBackground(
                    "een " + service.name() + " heeft meer lagen: noem er een met --background-layer.",
                    "a " + service.name() + " has several layers: name one with --background-layer.");
        }
        if (attribution.isBlank() || attribution.length() > LONGEST_TEXT || layer.length() > LONGEST_TEXT) {
            throw new WrongBackground(
                    "zeg met --background-attribution in ten hoogste 200 tekens van wie de kaart is.",
                    "say with --background-attribution in at most 200 characters whose map it is.");
        }
        if (crs.isPresent() && !CRS.matcher(crs.get()).matches()) {
            throw new WrongBackground(
                    "een coördinatenstelsel ziet eruit als EPSG:28992 of EPSG:3857.",
                    "a coordinate system looks like EPSG:28992 or EPSG:3857.");
        }
    }

    private static void requireAddress(Protocol service, String address) {
        URI one = uri(address);
        if (!isOpen(one) || address.length() > LONGEST_ADDRESS) {
            throw new WrongBackground(
                    "het adres begint met https:// en de naam van een server.",
                    "the address begins with https:// and the name of a server.");
        }
        if (one.getRawUserInfo() != null || one.getRawFragment() != null) {
            throw new WrongBackground(
                    "in het adres staat geen gebruiker, wachtwoord of #: iedereen die de kaart ziet, leest het.",
                    "the address has no user, password or #: everybody who sees the map reads it.");
        }
        boolean isNumbered = address.contains("{z}")
                && address.contains("{x}")
                && (address.contains("{y}") || address.contains("{-y}"));
        if (service == Protocol.TILES != isNumbered) {
            throw new WrongBackground(
                    "in het adres van tegels staan {z}, {x} en {y}, in dat van een WMTS of WMS niet.",
                    "the address of tiles has {z}, {x} and {y} in it, that of a WMTS or WMS has not.");
        }
    }

    /// On the web with TLS, or on this very machine.
    private static boolean isOpen(URI address) {
        String host = String.valueOf(address.getHost());
        boolean isSafe = "https".equals(address.getScheme());
        boolean isHere =
                "http".equals(address.getScheme()) && LOOPBACK.matcher(host).matches();
        return address.getHost() != null && HOST.matcher(host).matches() && (isSafe || isHere);
    }

    private static URI uri(String address) {
        try {
            return URI.create(PLACES.matcher(address).replaceAll("0"));
        } catch (IllegalArgumentException e) {
            throw new WrongBackground(
                    "in het adres staat iets anders dan mag, of een andere {…} dan {z}, {x} en {y}.",
                    "the address has something in it that it may not, or another {…} than {z}, {x} and {y}.");
        }
    }

    /// The one place from which browsers may have pictures beside this server: `https://service.example.org`.
    public String origin() {
        URI one = uri(address);
        String port = one.getPort() < 0 ? "" : ":" + one.getPort();
        return one.getScheme() + "://" + one.getHost().toLowerCase(Locale.ROOT) + port;
    }

    /// Where a WMTS says what it has.
    URI capabilities() {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.contains("request=") || lower.endsWith(".xml")) {
            return uri(address);
        }
        return uri(address + (address.contains("?") ? "&" : "?") + "service=WMTS&request=GetCapabilities");
    }
}
