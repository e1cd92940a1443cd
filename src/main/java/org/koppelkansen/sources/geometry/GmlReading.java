package org.koppelkansen.sources.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// One geometry element of GML 2, 3.1 or 3.2, read from the stream. Wrappers such as `curveMember` or `segments` are
/// looked through, so that nearly every profile of GML is understood.
public final class GmlReading {
    private static final int DEEPEST = 60;
    private static final Set<String> TYPES = Set.of(
            "Point",
            "LineString",
            "LinearRing",
            "Curve",
            "OrientableCurve",
            "CompositeCurve",
            "Polygon",
            "Triangle",
            "Rectangle",
            "Surface",
            "CompositeSurface",
            "PolyhedralSurface",
            "Tin",
            "TriangulatedSurface",
            "MultiPoint",
            "MultiLineString",
            "MultiCurve",
            "MultiPolygon",
            "MultiSurface",
            "MultiGeometry");
    private static final Set<String> PATCHES = Set.of("Polygon", "PolygonPatch", "Triangle", "Rectangle");
    private static final Set<String> CURVES =
            Set.of("LineString", "Curve", "OrientableCurve", "CompositeCurve", "LinearRing", "Ring");
    /// Projected systems whose register puts north first; of those in degrees all do.
    private static final Set<Integer> NORTH_FIRST = Set.of(3034, 3035, 31466, 31467, 31468, 31469, 3006, 2180);
    /// Dutch RD with heights above NAP.
    private static final Crs RD_NAP = new Crs(7415);

    private final XMLStreamReader xml;
    private final GeometryAssembly assembly = new GeometryAssembly();
    private Optional<Crs> crs;
    private boolean northFirst;
    private int dimension = 2;
    private int depth;

    private GmlReading(XMLStreamReader xml, String srsName) {
        this.xml = xml;
        this.crs = Optional.empty();
        system(srsName);
    }

    /// Whether an element of GML with this local name is a geometry.
    public static boolean isGeometry(String namespace, String name) {
        return namespace.startsWith("http://www.opengis.net/gml") && TYPES.contains(name);
    }

    /// Reads the element at whose start the stream stands, up to its end.
    ///
    /// @param srsName the system that stands around it, empty where none does; its own goes before
    public static Built read(XMLStreamReader xml, String srsName) throws XMLStreamException {
        String type = xml.getLocalName();
        GmlReading reading = new GmlReading(xml, srsName);
        try {
            Geometry geometry = reading.geometry();
            return reading.assembly.finished(geometry, reading.crs);
        } catch (NumberFormatException e) {
            reading.finish();
            return Built.unreadable(type);
        }
    }

    private Geometry geometry() throws XMLStreamException {
        String type = xml.getLocalName();
        return switch (type) {
            case "Point" -> assembly.point(run());
            case "Polygon", "Triangle", "Rectangle" -> polygon();
            case "MultiPoint" -> {
                List<Point> points = new ArrayList<>();
                members(Set.of("Point"), () -> points.add(assembly.point(run())));
                yield assembly.points(points);
            }
            case "MultiCurve", "MultiLineString" -> {
                List<LineString> lines = new ArrayList<>();
                members(CURVES, () -> lines.add(assembly.line(run())));
                yield assembly.lines(lines);
            }
            case "MultiGeometry" -> {
                List<Geometry> parts = new ArrayList<>();
                members(TYPES, () -> parts.add(geometry()));
                yield assembly.collection(parts);
            }
            case "LineString", "LinearRing", "Curve", "OrientableCurve", "CompositeCurve" -> assembly.line(run());
            default -> {
                List<Polygon> polygons = new ArrayList<>();
                members(PATCHES, () -> polygons.add(polygon()));
                boolean single = polygons.size() == 1 && !type.startsWith("Multi");
                yield single ? polygons.getFirst() : assembly.polygons(polygons);
            }
        };
    }

    /// Hands each element of one of `types` to `read`, however deep it is wrapped.
    private void members(Set<String> types, Part read) throws XMLStreamException {
        enter();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (types.contains(xml.getLocalName())) {
                read.read();
            } else {
                members(types, read);
            }
        }
        leave();
    }

    private Polygon polygon() throws XMLStreamException {
        List<Run> rings = new ArrayList<>();
        enter();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            boolean shell =
                    xml.getLocalName().equals("exterior") || xml.getLocalName().equals("outerBoundaryIs");
            List<Run> inside = new ArrayList<>();
            members(Set.of("LinearRing", "Ring"), () -> inside.add(run()));
            rings.addAll(shell ? 0 : rings.size(), inside);
        }
        leave();
        return assembly.polygon(rings);
    }

    /// The points of a point or of any curve, those of its parts strung together.
    private Run run() throws XMLStreamException {
        String type = xml.getLocalName();
        boolean turned = type.equals("OrientableCurve") && "-".equals(xml.getAttributeValue(null, "orientation"));
        Centre centre = new Centre();
        Run run = new Run();
        enter();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "pos", "posList" -> positions(run);
                case "coordinates" -> pairs(run);
                case "coord" -> run.addAll(coord());
                case "radius" ->
                    centre.radius = Double.parseDouble(xml.getElementText().strip());
                case "startAngle" ->
                    centre.from = Math.toRadians(
                            Double.parseDouble(xml.getElementText().strip()));
                case "endAngle" ->
                    centre.until = Math.toRadians(
                            Double.parseDouble(xml.getElementText().strip()));
                default -> run.follow(run());
            }
        }
        leave();
        Run shaped = shaped(type, run, centre);
        return turned ? shaped.reversed() : shaped;
    }

    private Run shaped(String type, Run run, Centre centre) {
        boolean curved = run.size() > 0 && (type.startsWith("Arc") || type.startsWith("Circle"));
        if (!curved) {
            return run;
        }
        assembly.flaw(ShapeFlaw.CURVES_STRAIGHTENED);
        if (type.endsWith("ByCenterPoint")) {
            double until = type.startsWith("Circle") ? centre.from + 2 * Math.PI : centre.until;
            return Arc.around(run.x(0), run.y(0), centre.radius, centre.from, until);
        }
        return Arc.straightened(type.equals("Circle") && run.size() >= 3 ? Arc.wholeCircle(run) : run);
    }

    private void positions(Run run) throws XMLStreamException {
        int step = dimensionOr(dimension);
        boolean list = xml.getLocalName().equals("posList");
        String text = xml.getElementText().strip();
        String[] numbers = text.isEmpty() ? new String[0] : text.split("\\s+", -1);
        if (!list) {
            step = Math.max(2, numbers.length);
        } else if (numbers.length % step != 0) {
            step = numbers.length % 3 == 0 ? 3 : 2;
        }
        for (int i = 0; i + 1 < numbers.length; i += step) {
            add(run, Double.parseDouble(numbers[i]), Double.parseDouble(numbers[i + 1]));
        }
    }

    private void pairs(Run run) throws XMLStreamException {
        for (String pair : xml.getElementText().strip().split("\\s+", -1)) {
            String[] numbers = pair.split(",", -1);
            if (numbers.length >= 2) {
                add(run, Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
            }
        }
    }

    private Run coord() throws XMLStreamException {
        double[] xy = {Double.NaN, Double.NaN};
        enter();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            int place = xml.getLocalName().equals("X") ? 0 : 1;
            boolean height = xml.getLocalName().equals("Z");
            double number = Double.parseDouble(xml.getElementText().strip());
            xy[place] = height ? xy[place] : number;
        }
        leave();
        Run run = new Run();
        add(run, xy[0], xy[1]);
        return run;
    }

    private void add(Run run, double first, double second) {
        run.add(northFirst ? second : first, northFirst ? first : second);
    }

    private void enter() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deep", xml.getLocation());
        }
        String name = xml.getAttributeValue(null, "srsName");
        if (name != null) {
            system(name);
        }
        dimension = dimensionOr(dimension);
    }

    private void leave() {
        depth--;
    }

    /// Names in the form of a URN or of an address of definitions mean the axes of the register; the short and old
    /// forms mean x first.
    private void system(String name) {
        Optional<Crs> named = Crs.parse(name);
        if (named.isEmpty()) {
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT).strip();
        boolean formal = lower.startsWith("urn:") || lower.contains("/def/crs/");
        int code = named.get().epsg();
        boolean degrees = code > 4000 && code < 5000;
        northFirst = formal && !lower.contains("crs84") && (degrees || NORTH_FIRST.contains(code));
        dimension = named.get().equals(RD_NAP) ? 3 : dimension;
        crs = Optional.of(named.get().equals(RD_NAP) ? Crs.RD : named.get());
    }

    /// Reads on to the end of the whole geometry, from the end of the part in which reading failed.
    private void finish() throws XMLStreamException {
        int open = depth;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    private int dimensionOr(int otherwise) {
        String given = xml.getAttributeValue(null, "srsDimension");
        return given != null && given.strip().matches("[234]") ? Integer.parseInt(given.strip()) : otherwise;
    }

    /// What an arc by its centre says beside the centre.
    private static final class Centre {
        private double radius = Double.NaN;
        private double from;
        private double until;
    }

    @FunctionalInterface
    private interface Part {
        void read() throws XMLStreamException;
    }
}
