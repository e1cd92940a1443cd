package org.koppelkansen.tiles;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// A vector tile read back by the letter of the specification, strictly: whatever it does not allow is an error.
/// Geometries are in the tile's own steps, rows downwards.
public final class DecodedTile {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<String, List<Feature>> layers = new LinkedHashMap<>();

    private DecodedTile() {}

    public static DecodedTile of(byte[] bytes) {
        DecodedTile tile = new DecodedTile();
        Message message = new Message(ByteBuffer.wrap(bytes));
        while (message.next()) {
            check(message.field == 3, "a tile holds layers");
            Layer layer = new Layer(message.bytes());
            check(tile.layers.put(layer.name, layer.features()) == null, "a layer's name occurs once");
        }
        return tile;
    }

    public List<Feature> layer(String name) {
        return layers.getOrDefault(name, List.of());
    }

    public Set<String> names() {
        return layers.keySet();
    }

    private static void check(boolean right, String sentence) {
        if (!right) {
            throw new IllegalStateException("not so: " + sentence);
        }
    }

    /// One thing on the tile.
    public record Feature(Geometry geometry, Map<String, Object> attributes) {}

    private static final class Layer {
        private String name = "";
        private long version;
        private long extent;
        private final List<ByteBuffer> features = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Layer(ByteBuffer bytes) {
            Message message = new Message(bytes);
            while (message.next()) {
                switch (message.field) {
                    case 1 -> name = message.text();
                    case 2 -> features.add(message.bytes());
                    case 3 -> keys.add(message.text());
                    case 4 -> values.add(value(message.bytes()));
                    case 5 -> extent = message.number;
                    case 15 -> version = message.number;
                    default -> check(false, "a layer has field " + message.field);
                }
            }
            check(version == 2 && extent == 4096 && !name.isEmpty(), "a layer has version, extent and name");
            check(keys.stream().distinct().count() == keys.size(), "a key is written once");
            check(!features.isEmpty(), "a layer has something on it");
        }

        private static Object value(ByteBuffer bytes) {
            Message message = new Message(bytes);
            check(message.next(), "a value is not empty");
            return switch (message.field) {
                case 1 -> message.text();
                case 3 -> message.bytes().order(ByteOrder.LITTLE_ENDIAN).getDouble();
                case 5 -> message.number;
                case 6 -> message.number >>> 1 ^ -(message.number & 1);
                default -> throw new IllegalStateException("a value of kind " + message.field);
            };
        }

        List<Feature> features() {
            return features.stream().map(this::feature).toList();
        }

        private Feature feature(ByteBuffer bytes) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            Message message = new Message(bytes);
            long form = 0;
            ByteBuffer commands = ByteBuffer.allocate(0);
            while (message.next()) {
                switch (message.field) {
                    case 2 -> {
                        ByteBuffer tags = message.bytes();
                        while (tags.hasRemaining()) {
                            String key = keys.get((int) Message.varint(tags));
                            attributes.put(key, values.get((int) Message.varint(tags)));
                        }
                    }
                    case 3 -> form = message.number;
                    case 4 -> commands = message.bytes();
                    default -> check(false, "a feature has field " + message.field);
                }
            }
            return new Feature(new Pen(commands).geometry(form), attributes);
        }
    }

    /// Follows the drawing commands.
    private static final class Pen {
        private final List<List<Coordinate>> paths = new ArrayList<>();
        private final List<Boolean> closed = new ArrayList<>();

        Pen(ByteBuffer commands) {
            long x = 0;
            long y = 0;
            while (commands.hasRemaining()) {
                long command = Message.varint(commands);
                long count = command >> 3;
                check(count > 0, "a command is done at least once");
                int kind = (int) (command & 7);
                check(kind == 1 || kind == 2 || (kind == 7 && count == 1), "a command is known");
                if (kind == 7) {
                    closed.set(closed.size() - 1, true);
                    continue;
                }
                for (long i = 0; i < count; i++) {
                    long dx = unzigzag(Message.varint(commands));
                    long dy = unzigzag(Message.varint(commands));
                    check(kind == 1 || dx != 0 || dy != 0, "a line goes somewhere");
                    x += dx;
                    y += dy;
                    if (kind == 1) {
                        paths.add(new ArrayList<>());
                        closed.add(false);
                    }
                    paths.getLast().add(new Coordinate(x, y));
                }
            }
        }

        private static long unzigzag(long number) {
            return number >>> 1 ^ -(number & 1);
        }

        Geometry geometry(long form) {
            return switch ((int) form) {
                case 1 -> {
                    check(paths.stream().allMatch(path -> path.size() == 1), "points have no lines");
                    yield FACTORY.createMultiPointFromCoords(
                            paths.stream().map(List::getFirst).toArray(Coordinate[]::new));
                }
                case 2 -> {
                    check(paths.stream().allMatch(path -> path.size() > 1), "a line has two points");
                    check(!closed.contains(true), "a line is not closed");
                    yield FACTORY.createMultiLineString(paths.stream()
                            .map(path -> FACTORY.createLineString(path.toArray(Coordinate[]::new)))
                            .toArray(LineString[]::new));
                }
                case 3 -> areas();
                default -> throw new IllegalStateException("a feature of form " + form);
            };
        }

        private Geometry areas() {
            check(!closed.contains(false), "a ring is closed");
            List<Polygon> polygons = new ArrayList<>();
            LinearRing shell = null;
            List<LinearRing> holes = new ArrayList<>();
            for (List<Coordinate> path : paths) {
                check(path.size() > 2, "a ring has three points");
                boolean isShell = signedArea(path) > 0;
                if (isShell && shell != null) {
                    polygons.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
                    holes.clear();
                }
                check(isShell || shell != null, "a hole follows its shell");
                if (isShell) {
                    shell = ring(path);
                } else {
                    holes.add(ring(path));
                }
            }
            polygons.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
            Geometry all = FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            check(all.isValid(), "areas are valid: " + all);
            return all;
        }

        /// By the surveyor's formula, as the specification has it.
        private static double signedArea(List<Coordinate> ring) {
            double twice = 0;
            for (int i = 0; i < ring.size(); i++) {
                Coordinate a = ring.get(i);
                Coordinate b = ring.get((i + 1) % ring.size());
                twice += a.x * b.y - b.x * a.y;
            }
            check(twice != 0, "a ring has an area");
            return twice / 2;
        }

        private static LinearRing ring(List<Coordinate> path) {
            CoordinateList points = new CoordinateList(path.toArray(Coordinate[]::new));
            points.closeRing();
            return FACTORY.createLinearRing(points.toCoordinateArray());
        }
    }

    /// Field by field through one message.
    private static final class Message {
        private final ByteBuffer bytes;
        private int field;
        private long number;
        private ByteBuffer content = ByteBuffer.allocate(0);

        Message(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        boolean next() {
            if (!bytes.hasRemaining()) {
                return false;
            }
            long tag = varint(bytes);
            field = (int) (tag >> 3);
            switch ((int) (tag & 7)) {
                case 0 -> number = varint(bytes);
                case 1 -> content = slice(8);
                case 2 -> content = slice((int) varint(bytes));
                default -> check(false, "a wire type is known");
            }
            return true;
        }

        ByteBuffer bytes() {
            return content;
        }

        String text() {
            return StandardCharsets.UTF_8.decode(content).toString();
        }

        private ByteBuffer slice(int length) {
            ByteBuffer slice = bytes.slice(bytes.position(), length);
            bytes.position(bytes.position() + length);
            return slice;
        }

        static long varint(ByteBuffer bytes) {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes.get();
                number |= (next & 0x7FL) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }
}
