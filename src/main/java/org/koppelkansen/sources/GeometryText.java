package org.koppelkansen.sources;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koppelkansen.sources.geometry.GeoJsonReading;
import org.koppelkansen.sources.geometry.WkbReading;
import org.koppelkansen.sources.geometry.WktReading;
import org.koppelkansen.space.Crs;

/// Geometry that somebody put in a cell of text: WKT, EWKT, GeoJSON, or WKB and EWKB as hexadecimal digits.
public final class GeometryText {
    private static final Pattern HEX = Pattern.compile("(?:\\\\x|0x)?([0-9A-Fa-f]{10,})");
    private static final Pattern WKT = Pattern.compile("(?is)(?:SRID\\s*=\\s*(\\d+)\\s*;\\s*)?([A-Z]{4,}.*)");

    private GeometryText() {}

    /// Blank text is absent; text that is no geometry is unreadable. GeoJSON that names no system is WGS84 when its
    /// numbers can be degrees; the others name one only as EWKT or EWKB.
    public static RawGeometry parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.equalsIgnoreCase("null")) {
            return new RawGeometry.Absent();
        }
        if (trimmed.startsWith("{")) {
            return json(trimmed);
        }
        Matcher hex = HEX.matcher(trimmed);
        if (hex.matches() && hex.group(1).length() % 2 == 0) {
            return RawGeometry.of(WkbReading.read(HexFormat.of().parseHex(hex.group(1)), 0, Optional.empty()));
        }
        Matcher wkt = WKT.matcher(trimmed);
        return wkt.matches() ? RawGeometry.of(WktReading.read(wkt.group(2), crs(wkt))) : unreadable(trimmed);
    }

    static RawGeometry unreadable(String text) {
        return new RawGeometry.Unreadable(text.substring(0, Math.min(80, text.length())));
    }

    private static Optional<Crs> crs(Matcher wkt) {
        return Optional.ofNullable(wkt.group(1)).flatMap(Crs::parse);
    }

    private static RawGeometry json(String text) {
        try (JsonParser json = GeoJsonSource.JSON.createParser(text)) {
            json.nextToken();
            GeoJsonReading geometry = new GeoJsonReading();
            String type = geometry.object(json);
            RawGeometry read = RawGeometry.of(geometry.finished(type, GeoJsonSource.crsIn(text)));
            return read instanceof RawGeometry.Unreadable ? unreadable(text) : read;
        } catch (IOException e) {
            return unreadable(text);
        }
    }
}
