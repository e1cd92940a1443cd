package org.koppelkansen.api.ogc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.anchor.table.GeoJsonGeometry;
import org.koppelkansen.anchor.table.JsonValues;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.space.Shape;

/// A document before it is written: objects and lists of values, of which JSON and a web page can be made alike.
sealed interface Tree {
    JsonFactory JSON = new JsonFactory();

    /// Members in their order.
    record Members(Map<String, Tree> members) implements Tree {
        public Members {
            members = new LinkedHashMap<>(members);
        }
    }

    /// Items in their order.
    record Items(List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Text, a number, a day, or nothing.
    record Leaf(Value value) implements Tree {}

    /// Yes or no.
    record Flag(boolean yes) implements Tree {}

    /// Where a feature is, already in the system in which it is wanted.
    record Place(Shape shape, GeoJsonGeometry form) implements Tree {}

    static Tree of(String text) {
        return new Leaf(new Value.Words(text));
    }

    static Tree of(double number) {
        return new Leaf(new Value.Figure(BigDecimal.valueOf(number)));
    }

    static Tree of(long number) {
        return new Leaf(Value.of(number));
    }

    static Tree list(List<String> texts) {
        return new Items(texts.stream().map(Tree::of).toList());
    }

    /// An object, member by member.
    static Draft object() {
        return new Draft();
    }

    /// An object that is being put together.
    final class Draft {
        private final Map<String, Tree> members = new LinkedHashMap<>();

        Draft with(String name, Tree value) {
            members.put(name, value);
            return this;
        }

        Draft with(String name, String text) {
            return with(name, Tree.of(text));
        }

        Draft with(String name, Draft object) {
            return with(name, object.done());
        }

        Tree done() {
            return new Members(members);
        }
    }

    /// As JSON.
    static byte[] json(Tree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            write(tree, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Tree tree, JsonGenerator json) throws IOException {
        switch (tree) {
            case Members object -> {
                json.writeStartObject();
                for (Map.Entry<String, Tree> member : object.members().entrySet()) {
                    json.writeFieldName(member.getKey());
                    write(member.getValue(), json);
                }
                json.writeEndObject();
            }
            case Items list -> {
                json.writeStartArray();
                for (Tree item : list.items()) {
                    write(item, json);
                }
                json.writeEndArray();
            }
            case Leaf leaf -> JsonValues.write(leaf.value(), json);
            case Flag flag -> json.writeBoolean(flag.yes());
            case Place place -> place.form().write(place.shape(), json);
        }
    }
}
