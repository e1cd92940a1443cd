package org.koppelkansen.space;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A coordinate system, by its EPSG code. Coordinates are always x (east, longitude) first, whatever the
/// register says of the axes.
public record Crs(int epsg) {
    public static final Crs WGS84 = new Crs(4326);
    /// The Dutch national grid, *Rijksdriehoekscoördinaten*.
    public static final Crs RD = new Crs(28992);

    private static final Pattern CODE = Pattern.compile(
            "(?i)^\\s*(?:epsg::?\\s*|urn:(?:x-)?ogc:def:crs:epsg:(?:[^:]*:)?|https?://www\\.opengis\\.net/"
                    + "(?:def/crs/epsg/[^/]+/|gml/srs/epsg\\.xml#))?(\\d{4,6})(?:\\.0+)?\\s*$");
    private static final Pattern CRS84 = Pattern.compile("(?i).*\\bCRS:?84h?\\s*$");

    public Crs {
        if (epsg <= 0) {
            throw new IllegalArgumentException("an EPSG code is a positive number, not " + epsg);
        }
    }

    /// Reads `EPSG:28992`, `28992` (also as spreadsheets write it, `28992.0`), `urn:ogc:def:crs:EPSG::28992`, an
    /// opengis.net address,
    /// or any spelling of CRS84.
    public static Optional<Crs> parse(String text) {
        if (CRS84.matcher(text).matches()) {
            return Optional.of(WGS84);
        }
        Matcher code = CODE.matcher(text);
        return code.matches() ? Optional.of(new Crs(Integer.parseInt(code.group(1)))) : Optional.empty();
    }

    /// Whether its numbers are longitude and latitude; false for systems that are not known here.
    public boolean isInDegrees() {
        return Projections.isGeographic(this);
    }

    @Override
    public String toString() {
        return "EPSG:" + epsg;
    }
}
