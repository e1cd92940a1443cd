package org.koppelkansen.api.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.GeoJsonGeometry;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.Shape;

/// Makes GeoJSON features in one coordinate system.
final class FeatureWriting {
    private static final Tree NOTHING = new Tree.Leaf(new Value.Nothing());

    private final Reprojection way;
    private final GeoJsonGeometry form;

    /// @param storage in which the places are
    FeatureWriting(Crs storage, OgcCrs wanted) {
        this.way = Reprojection.between(storage, wanted.crs());
        this.form = new GeoJsonGeometry(wanted.decimals(), wanted.northFirst());
    }

    /// @param links of the feature by itself; none among others
    <T> Tree feature(FeatureSet<T> set, T feature, List<Tree> links) {
        Map<String, Tree> properties = new LinkedHashMap<>();
        for (Column<T> column : set.columns()) {
            Value value = column.value().apply(feature);
            if (!(value instanceof Value.Nothing)) {
                properties.put(column.key(), new Tree.Leaf(value));
            }
        }
        Tree.Draft draft = Tree.object()
                .with("type", "Feature")
                .with("id", set.idOf(feature))
                .with("geometry", set.shapeOf(feature).map(this::place).orElse(NOTHING))
                .with("properties", new Tree.Members(properties));
        return links.isEmpty()
                ? draft.done()
                : draft.with("links", new Tree.Items(links)).done();
    }

    private Tree place(Shape shape) {
        return way.attempt(shape)
                .<Tree>map(there -> new Tree.Place(there, form))
                .orElse(NOTHING);
    }
}
