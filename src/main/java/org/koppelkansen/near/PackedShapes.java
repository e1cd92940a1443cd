package org.koppelkansen.near;

import java.util.Arrays;
import java.util.List;
import org.koppelkansen.space.ChainSink;
import org.koppelkansen.space.Shape;

/// Many shapes in flat arrays, numbered from 0 in the order of adding: the form in which a million of them are
/// compared without a million objects. Sixteen bytes a coordinate, some ten more a shape.
///
/// A shape is a row of *chains*: a point is a chain of one coordinate, a line an open chain, a polygon a shell and
/// then its holes, all closed. Parts of a multi-geometry follow each other. Shapes are valid ([Shape]), finite and in
/// one metric system.
public final class PackedShapes implements ChainSink {
    /// A point or a line.
    static final byte PATH = 0;
    static final byte SHELL = 1;
    static final byte HOLE = 2;

    /// x and y by turns.
    double[] xy;
    /// Index of each chain's first coordinate; one more entry than there are chains.
    int[] chainStart;
    byte[] chainKind;
    /// Index of each shape's first chain; one more entry than there are shapes.
    int[] shapeStart;

    /// Spare the kernel most of a long chain.
    final Runs runs = new Runs();

    private int coordinates;
    private int chains;
    private int shapes;

    /// An empty collection with room for about as much; it grows by itself.
    public PackedShapes(int expectedShapes, int expectedCoordinates) {
        xy = new double[2 * Math.max(8, expectedCoordinates)];
        chainStart = new int[Math.max(8, expectedShapes) + 1];
        chainKind = new byte[Math.max(8, expectedShapes)];
        shapeStart = new int[Math.max(8, expectedShapes) + 1];
    }

    /// Packs shapes of one coordinate system.
    public static PackedShapes of(List<Shape> shapes) {
        int coordinates = shapes.stream().mapToInt(Shape::pointCount).sum();
        PackedShapes packed = new PackedShapes(shapes.size(), coordinates);
        shapes.forEach(packed::add);
        return packed;
    }

    /// Appends a shape and returns its number.
    public int add(Shape shape) {
        shape.chains(this);
        return endShape();
    }

    /// Appends a chain of the shape being built, as the other two do.
    @Override
    public void path(double... chain) {
        append(PATH, chain);
    }

    @Override
    public void shell(double... ring) {
        append(SHELL, ring);
    }

    @Override
    public void hole(double... ring) {
        append(HOLE, ring);
    }

    /// Ends the shape being built and returns its number.
    public int endShape() {
        if (shapeStart[shapes] == chains) {
            throw new IllegalStateException("a shape has at least one chain");
        }
        if (shapes + 2 > shapeStart.length) {
            shapeStart = Arrays.copyOf(shapeStart, grown(shapeStart.length));
        }
        shapeStart[++shapes] = chains;
        return shapes - 1;
    }

    public int size() {
        return shapes;
    }

    public int coordinateCount() {
        return coordinates;
    }

    private void append(byte kind, double[] chain) {
        if (chain.length < 2 || chain.length % 2 != 0) {
            throw new IllegalArgumentException("a chain is x, y, x, y … and not " + chain.length + " numbers");
        }
        startChain(kind, chain.length / 2);
        System.arraycopy(chain, 0, xy, 2 * coordinates, chain.length);
        coordinates += chain.length / 2;
        chainStart[chains] = coordinates;
        runs.add(chains - 1, xy, 2 * chainStart[chains - 1], 2 * (coordinates - 1));
    }

    private void startChain(byte kind, int points) {
        while (2 * (coordinates + points) > xy.length) {
            xy = Arrays.copyOf(xy, grown(xy.length));
        }
        if (chains + 2 > chainStart.length) {
            chainStart = Arrays.copyOf(chainStart, grown(chainStart.length));
            chainKind = Arrays.copyOf(chainKind, chainStart.length);
        }
        chainKind[chains] = kind;
        chainStart[++chains] = coordinates;
    }

    private static int grown(int length) {
        return Math.addExact(length, (length >> 1) + 8);
    }
}
