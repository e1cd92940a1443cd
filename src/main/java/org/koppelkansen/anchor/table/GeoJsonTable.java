package org.koppelkansen.anchor.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.Shape;

/// Writes rows as a GeoJSON feature collection after RFC 7946: WGS84, seven decimals (about a centimetre), outer rings
/// against the clock, a box around everything. One feature a line, so that a difference between two files shows.
///
/// @param shape where a row is, in any system; a row without place becomes a feature without geometry
public record GeoJsonTable<T>(List<Column<T>> columns, Function<T, Optional<Shape>> shape) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final SerializedString BETWEEN_FEATURES = new SerializedString(",\n");

    public GeoJsonTable {
        columns = List.copyOf(columns);
    }

    public void write(List<T> rows, OutputStream out) throws IOException {
        Map<Crs, Reprojection> toWgs84 = new HashMap<>();
        List<Optional<Shape>> shapes = rows.stream()
                .map(row -> shape.apply(row)
                        .flatMap(place -> toWgs84.computeIfAbsent(
                                        place.crs(), from -> Reprojection.between(from, Crs.WGS84))
                                .attempt(place)))
                .toList();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(BETWEEN_FEATURES);
            json.writeRaw("{\"type\":\"FeatureCollection\"," + box(shapes) + "\"features\":[\n");
            for (int i = 0; i < rows.size(); i++) {
                writeFeature(rows.get(i), shapes.get(i), json);
            }
            json.writeRaw("\n]}\n");
        }
    }

    private static String box(List<Optional<Shape>> shapes) {
        return shapes.stream()
                .flatMap(Optional::stream)
                .map(Shape::box)
                .reduce(Box::with)
                .map(box -> "\"bbox\":" + GeoJsonGeometry.WGS84.text(box) + ",")
                .orElse("");
    }

    private void writeFeature(T row, Optional<Shape> place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        if (place.isPresent()) {
            GeoJsonGeometry.WGS84.write(place.get(), json);
        } else {
            json.writeNull();
        }
        json.writeObjectFieldStart("properties");
        for (Column<T> column : columns) {
            json.writeFieldName(column.key());
            JsonValues.write(column.value().apply(row), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
