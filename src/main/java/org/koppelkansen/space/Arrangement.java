package org.koppelkansen.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// The planar overlay of a set of grounds: cells that do not overlap, each with the exact set of grounds that cover it
/// (`algorithms.md` §1). Together the cells are the union of the grounds; those of one ground are that ground.
///
/// Boundaries are brought on a grid of a tenth of a micrometre, which makes the overlay safe for touching edges,
/// equal areas and slivers (snap rounding: Hobby 1999) and moves no edge by more than that: areas agree to about 1e-7
/// of what a trench of a metre opens.
public final class Arrangement {
    private static final PrecisionModel GRID = new PrecisionModel(1e7);
    private static final Comparator<List<Integer>> IN_ORDER = (a, b) -> Arrays.compare(numbers(a), numbers(b));

    private final List<Cell> cells;

    /// Ground that just these cover.
    ///
    /// @param members numbers of the grounds in the list that was given, ascending, at least one
    /// @param shape an area, perhaps in parts
    public record Cell(List<Integer> members, Shape shape) {
        public Cell {
            members = List.copyOf(members);
        }

        public double area() {
            return shape.area();
        }
    }

    private Arrangement(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    /// Overlays the areas of `grounds`, valid and in one metric system; what of them is no area counts for nothing.
    public static Arrangement of(List<Shape> grounds) {
        List<Geometry> areas =
                grounds.stream().map(ground -> Polygons.in(ground.jts())).toList();
        Map<List<Integer>, List<Polygon>> faces = new TreeMap<>(IN_ORDER);
        Covering covering = new Covering(areas);
        for (Polygon face : faces(areas)) {
            List<Integer> members = covering.of(face);
            if (!members.isEmpty()) {
                faces.computeIfAbsent(members, m -> new ArrayList<>()).add(face);
            }
        }
        List<Cell> cells = new ArrayList<>();
        faces.forEach((members, parts) ->
                cells.add(new Cell(members, together(parts, grounds.getFirst().crs()))));
        return new Arrangement(cells);
    }

    /// By their members.
    public List<Cell> cells() {
        return cells;
    }

    public double area() {
        return cells.stream().mapToDouble(Cell::area).sum();
    }

    /// Ground that member `i` opens, alone or with others.
    public double areaOf(int i) {
        return cells.stream()
                .filter(cell -> cell.members().contains(i))
                .mapToDouble(Cell::area)
                .sum();
    }

    private static Shape together(List<Polygon> parts, Crs crs) {
        return Shape.of(
                parts.size() == 1 ? parts.getFirst() : Shape.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)),
                crs);
    }

    /// All smallest areas that the boundaries enclose, also those that no ground covers. The library gives them in
    /// another order every time, and their rings from another corner on; normal form and order make equal grounds
    /// equal cells.
    private static List<Polygon> faces(List<Geometry> areas) {
        List<SegmentString> boundaries = new ArrayList<>();
        for (Geometry area : areas) {
            for (Object line : LinearComponentExtracter.getLines(area)) {
                boundaries.add(new NodedSegmentString(((LineString) line).getCoordinates(), null));
            }
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(GRID);
        noder.computeNodes(boundaries);
        Polygonizer polygonizer = new Polygonizer();
        Set<Set<Coordinate>> known = new HashSet<>();
        for (Object noded : noder.getNodedSubstrings()) {
            addNew((SegmentString) noded, known, polygonizer);
        }
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) ((Polygon) face).norm());
        }
        faces.sort(Polygon::compareTo);
        return faces;
    }

    /// Adds each segment once, whichever grounds share it.
    private static void addNew(SegmentString chain, Set<Set<Coordinate>> known, Polygonizer polygonizer) {
        for (int k = 1; k < chain.size(); k++) {
            Coordinate from = chain.getCoordinate(k - 1);
            Coordinate to = chain.getCoordinate(k);
            if (!from.equals2D(to) && known.add(Set.of(from, to))) {
                polygonizer.add(Shape.FACTORY.createLineString(new Coordinate[] {from, to}));
            }
        }
    }

    private static int[] numbers(List<Integer> members) {
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Which grounds cover a face: those that hold a point inside it.
    private static final class Covering {
        private final STRtree tree = new STRtree();
        private final List<PointOnGeometryLocator> locators = new ArrayList<>();

        Covering(List<Geometry> areas) {
            for (int i = 0; i < areas.size(); i++) {
                locators.add(new IndexedPointInAreaLocator(areas.get(i)));
                if (!areas.get(i).isEmpty()) {
                    tree.insert(areas.get(i).getEnvelopeInternal(), i);
                }
            }
            tree.build();
        }

        List<Integer> of(Polygon face) {
            Coordinate inside = face.getInteriorPoint().getCoordinate();
            List<Integer> members = new ArrayList<>();
            for (Object candidate : tree.query(face.getEnvelopeInternal())) {
                int i = (Integer) candidate;
                if (locators.get(i).locate(inside) != Location.EXTERIOR) {
                    members.add(i);
                }
            }
            members.sort(Comparator.naturalOrder());
            return members;
        }
    }
}
