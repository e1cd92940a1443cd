package org.koppelkansen.anchor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
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
record GeoJsonTable<T>(List<Column<T>> columns, Function<T, Optional<Shape>> shape) {
    private static final JsonFactory JSON = new JsonFactory();

    GeoJsonTable {
        columns = List.copyOf(columns);
    }

    void write(List<T> rows, OutputStream out) throws IOException {
        Map<Crs, Reprojection> toWgs84 = new HashMap<>();
        List<Optional<Shape>> shapes = rows.stream()
                .map(row -> shape.apply(row)
                        .flatMap(place -> toWgs84.computeIfAbsent(
                                        place.crs(), from -> Reprojection.between(from, Crs.WGS84))
                                .attempt(place)))
                .toList();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            Optional<Box> around =
                    shapes.stream().flatMap(Optional::stream).map(Shape::box).reduce(Box::with);
            if (around.isPresent()) {
                GeoJsonGeometry.writeBox(around.get(), json);
            }
            json.writeArrayFieldStart("features");
            for (int i = 0; i < rows.size(); i++) {
                json.writeRaw(i == 0 ? "\n" : "");
                writeFeature(rows.get(i), shapes.get(i), json);
                json.writeRaw(i == rows.size() - 1 ? "\n" : "");
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private void writeFeature(T row, Optional<Shape> place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        if (place.isPresent()) {
            GeoJsonGeometry.write(place.get().toJts(), json);
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
