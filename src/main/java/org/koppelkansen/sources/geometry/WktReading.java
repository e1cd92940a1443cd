package org.koppelkansen.sources.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// One reading of a geometry in well-known text, curves and unclosed rings included. Heights and measures are
/// passed over.
public final class WktReading {
    private static final int DEEPEST = 16;

    private final String text;
    private final GeometryAssembly assembly = new GeometryAssembly();
    private int at;

    private WktReading(String text) {
        this.text = text;
    }

    /// The geometry that `text` writes; `crs` is that of EWKT, if it named one.
    public static Built read(String text, Optional<Crs> crs) {
        WktReading reading = new WktReading(text);
        try {
            Geometry geometry = reading.geometry(0);
            if (reading.peek() != '\0' && reading.peek() != ';') {
                return Built.unreadable(text);
            }
            return reading.assembly.finished(geometry, crs);
        } catch (IllegalArgumentException e) {
            return Built.unreadable(text);
        }
    }

    private Geometry geometry(int depth) {
        String type = word();
        while (Character.isLetter(peek()) && !nextIsEmpty()) {
            word();
        }
        type = type.length() > 4 ? type.replaceFirst("(ZM|Z|M)$", "") : type;
        if (depth > DEEPEST) {
            throw wrong();
        }
        return switch (type) {
            case "POINT" -> assembly.point(run());
            case "LINESTRING", "LINEARRING", "CIRCULARSTRING", "COMPOUNDCURVE" -> assembly.line(curve(type));
            case "POLYGON", "TRIANGLE", "CURVEPOLYGON" -> polygon();
            case "MULTIPOINT" -> multiPoint();
            case "MULTILINESTRING", "MULTICURVE" -> multiLine();
            case "MULTIPOLYGON", "MULTISURFACE", "POLYHEDRALSURFACE", "TIN" -> multiPolygon();
            case "GEOMETRYCOLLECTION" -> collection(depth);
            default -> throw wrong();
        };
    }

    private Geometry collection(int depth) {
        List<Geometry> parts = new ArrayList<>();
        list(() -> parts.add(geometry(depth + 1)));
        return assembly.collection(parts);
    }

    private Polygon polygon() {
        List<Run> rings = new ArrayList<>();
        list(() -> rings.add(curve("")));
        return assembly.polygon(rings);
    }

    private Geometry multiPoint() {
        List<Point> parts = new ArrayList<>();
        list(() -> {
            Run run = new Run();
            if (peek() == '(' || nextIsEmpty()) {
                run = run();
            } else {
                position(run);
            }
            parts.add(assembly.point(run));
        });
        return assembly.points(parts);
    }

    private Geometry multiLine() {
        List<LineString> parts = new ArrayList<>();
        list(() -> parts.add(assembly.line(curve(""))));
        return assembly.lines(parts);
    }

    private Geometry multiPolygon() {
        List<Polygon> parts = new ArrayList<>();
        list(() -> {
            if (Character.isLetter(peek()) && !nextIsEmpty()) {
                word();
            }
            parts.add(polygon());
        });
        return assembly.polygons(parts);
    }

    /// A curve of any kind; its kind stands before it unless it is a plain line or `known`.
    private Run curve(String known) {
        String type = known.isEmpty() && Character.isLetter(peek()) && !nextIsEmpty() ? word() : known;
        return switch (type) {
            case "CIRCULARSTRING" -> {
                assembly.flaw(ShapeFlaw.CURVES_STRAIGHTENED);
                yield Arc.straightened(run());
            }
            case "COMPOUNDCURVE" -> {
                Run whole = new Run();
                list(() -> whole.follow(curve("")));
                yield whole;
            }
            default -> run();
        };
    }

    private Run run() {
        Run run = new Run();
        list(() -> position(run));
        return run;
    }

    private void position(Run run) {
        double x = number();
        run.add(x, number());
        while (peek() != ',' && peek() != ')') {
            number();
        }
    }

    /// `EMPTY`, or parts between brackets with commas.
    private void list(Runnable part) {
        if (nextIsEmpty()) {
            word();
            return;
        }
        take('(');
        part.run();
        while (peek() == ',') {
            at++;
            part.run();
        }
        take(')');
    }

    private boolean nextIsEmpty() {
        return Character.isLetter(peek()) && text.regionMatches(true, at, "EMPTY", 0, 5);
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw wrong();
        }
        at++;
    }

    private String word() {
        peek();
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw wrong();
        }
        return text.substring(from, at).toUpperCase(Locale.ROOT);
    }

    private double number() {
        peek();
        int from = at;
        while (at < text.length() && "(), \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String number = text.substring(from, at);
        return number.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(number);
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no WKT at " + at);
    }
}
