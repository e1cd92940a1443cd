package org.koppelkansen.sources.geometry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koppelkansen.space.Crs;

/// Coordinate systems described in words (WKT), as in the `.prj` of a Shapefile: known by their code, else by name.
public final class CrsText {
    /// The code of the whole stands last, with one bracket after it; others are of its parts.
    private static final Pattern CODE = Pattern.compile(
            "(?i)(?:AUTHORITY|ID)\\s*[\\[(]\\s*\"EPSG\"\\s*,\\s*\"?(\\d{4,6})\"?\\s*[\\])]\\s*[\\])]\\s*$");

    private static final Pattern NAME = Pattern.compile("^\\s*\\w+\\s*[\\[(]\\s*\"([^\"]*)\"");
    private static final Pattern UTM = Pattern.compile("(wgs1984|wgs84|etrs1989|etrs89).*utmzone(\\d{1,2})([ns]?)");
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("rdnew", 28992),
            Map.entry("amersfoortrdnew", 28992),
            Map.entry("rdold", 28991),
            Map.entry("amersfoortrdold", 28991),
            Map.entry("rijksdriehoekstelselnew", 28992),
            Map.entry("gcswgs1984", 4326),
            Map.entry("wgs84", 4326),
            Map.entry("wgs1984", 4326),
            Map.entry("gcsetrs1989", 4258),
            Map.entry("etrs89", 4258),
            Map.entry("etrs1989", 4258),
            Map.entry("rgf1993lambert93", 2154),
            Map.entry("rgf93lambert93", 2154),
            Map.entry("rgf93v1lambert93", 2154),
            Map.entry("wgs1984webmercatorauxiliarysphere", 3857),
            Map.entry("wgs1984webmercator", 3857),
            Map.entry("wgs84pseudomercator", 3857),
            Map.entry("belgelambert1972", 31370),
            Map.entry("bd72belgianlambert72", 31370),
            Map.entry("belgelambert2008", 3812),
            Map.entry("etrs89belgianlambert2008", 3812),
            Map.entry("britishnationalgrid", 27700),
            Map.entry("osgb1936britishnationalgrid", 27700),
            Map.entry("osgb36britishnationalgrid", 27700),
            Map.entry("etrs1989laea", 3035),
            Map.entry("etrs89extendedlaeaeurope", 3035),
            Map.entry("etrs1989tm35fin", 3067),
            Map.entry("eureffintm35fin", 3067));

    private CrsText() {}

    /// Empty where neither code nor name is known.
    public static Optional<Crs> parse(String wkt) {
        Matcher code = CODE.matcher(wkt);
        if (code.find()) {
            return Optional.of(new Crs(Integer.parseInt(code.group(1))));
        }
        String name = plain(name(wkt));
        Matcher utm = UTM.matcher(name);
        if (utm.matches()) {
            int zone = Integer.parseInt(utm.group(2));
            boolean wgs = utm.group(1).startsWith("wgs");
            int first = wgs ? (utm.group(3).equals("s") ? 32700 : 32600) : 25800;
            return zone >= 1 && zone <= 60 ? Optional.of(new Crs(first + zone)) : Optional.empty();
        }
        return Optional.ofNullable(NAMES.get(name)).map(Crs::new);
    }

    /// The name that the description gives to its system, or its start.
    public static String name(String wkt) {
        Matcher name = NAME.matcher(wkt);
        return name.find()
                ? name.group(1)
                : wkt.strip().substring(0, Math.min(40, wkt.strip().length()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
