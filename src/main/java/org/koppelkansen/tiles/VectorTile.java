package org.koppelkansen.tiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Shape;

/// One tile as it is drawn, layer by layer, and its bytes after the Mapbox Vector Tile specification 2.1.
///
/// Areas come out valid, shells and holes turned as the specification wants. What is smaller than a pixel becomes a
/// point, what is narrower than the raster a line, so that nothing vanishes.
public final class VectorTile {
    private static final int VERSION = 2;

    private final Canvas canvas;
    private final List<Layer> layers = new ArrayList<>();

    /// @param ground of the tile; shapes are drawn in the same system
    public VectorTile(Box ground) {
        this.canvas = new Canvas(ground);
    }

    /// How far outside the tile things are drawn too, as a part of its side.
    public static double rim() {
        return (double) Canvas.RIM / Canvas.EXTENT;
    }

    /// A new layer above those that are there; one without anything on it is left out.
    public Layer layer(String name) {
        Layer layer = new Layer(name);
        layers.add(layer);
        return layer;
    }

    public byte[] toBytes() {
        ProtocolBuffer tile = new ProtocolBuffer();
        for (Layer layer : layers) {
            if (!layer.features.isEmpty()) {
                tile.message(3, layer.message());
            }
        }
        return tile.toBytes();
    }

    /// A value of an attribute.
    public sealed interface Value {
        record Words(String text) implements Value {}

        record Whole(long number) implements Value {}

        record Fraction(double number) implements Value {}

        static Value of(String text) {
            return new Words(text);
        }

        static Value of(long number) {
            return new Whole(number);
        }

        static Value of(double number) {
            return new Fraction(number);
        }
    }

    /// Things of one kind.
    public final class Layer {
        private final ProtocolBuffer features = new ProtocolBuffer();
        private final String name;
        private final Map<String, Integer> keys = new LinkedHashMap<>();
        private final Map<Value, Integer> values = new LinkedHashMap<>();

        private Layer(String name) {
            this.name = name;
        }

        /// Draws a shape as far as it lies in the tile: as one feature, or as several with the same attributes
        /// where it has parts of several kinds.
        public void draw(Shape shape, Map<String, Value> attributes) {
            List<Stroke> strokes = canvas.strokes(shape.toJts());
            if (strokes.isEmpty()) {
                return;
            }
            ProtocolBuffer tags = new ProtocolBuffer();
            attributes.forEach((key, value) -> {
                tags.varint(keys.computeIfAbsent(key, k -> keys.size()));
                tags.varint(values.computeIfAbsent(value, v -> values.size()));
            });
            for (Stroke stroke : strokes) {
                ProtocolBuffer feature = new ProtocolBuffer();
                feature.message(2, tags);
                feature.number(3, stroke.form().number());
                feature.message(4, stroke.commands());
                features.message(2, feature);
            }
        }

        private ProtocolBuffer message() {
            ProtocolBuffer message = new ProtocolBuffer();
            message.text(1, name);
            message.append(features);
            keys.keySet().forEach(key -> message.text(3, key));
            values.keySet().forEach(value -> message.message(4, encoded(value)));
            message.number(5, Canvas.EXTENT);
            message.number(15, VERSION);
            return message;
        }

        private static ProtocolBuffer encoded(Value value) {
            ProtocolBuffer message = new ProtocolBuffer();
            switch (value) {
                case Value.Words(String text) -> message.text(1, text);
                case Value.Fraction(double number) -> message.fraction(3, number);
                case Value.Whole(long number) when number >= 0 -> message.number(5, number);
                case Value.Whole(long number) -> message.number(6, number << 1 ^ number >> 63);
            }
            return message;
        }
    }
}
