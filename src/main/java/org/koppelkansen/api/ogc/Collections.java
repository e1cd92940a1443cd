package org.koppelkansen.api.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.overview.Extent;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;

/// What is said of the collections: that they are there, where and when their features are, in which systems they can
/// be had, what can be asked of them.
record Collections(Language language, Addresses addresses, Crs storage) {
    private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

    Tree all(List<FeatureSet<?>> sets, Viewer viewer, List<Tree> selves) {
        return Tree.object()
                .with("links", new Tree.Items(selves))
                .with("crs", crs())
                .with(
                        "collections",
                        new Tree.Items(sets.stream()
                                .map(set -> one(set, viewer, List.of()))
                                .toList()))
                .done();
    }

    /// @param selves links to the document itself, where this is the whole document
    Tree one(FeatureSet<?> set, Viewer viewer, List<Tree> selves) {
        Tree.Draft draft = Tree.object()
                .with("id", set.id())
                .with("title", set.title().in(language))
                .with("description", set.description().in(language))
                .with("links", new Tree.Items(links(set, selves)));
        extent(set.extent(viewer)).ifPresent(extent -> draft.with("extent", extent));
        return draft.with("itemType", "feature")
                .with("crs", crs())
                .with("storageCrs", OgcCrs.of(storage).address())
                .done();
    }

    private Tree crs() {
        return Tree.list(
                OgcCrs.offered(storage).stream().map(OgcCrs::address).distinct().toList());
    }

    private List<Tree> links(FeatureSet<?> set, List<Tree> selves) {
        List<Tree> links = new ArrayList<>(selves);
        String here = addresses.of("collections", set.id());
        String items = addresses.of("collections", set.id(), "items");
        String title = set.title().in(language);
        if (selves.isEmpty()) {
            links.add(Addresses.link("self", Addresses.JSON, title, here));
        }
        links.add(Addresses.link("items", Addresses.GEOJSON, title + " (GeoJSON)", items + "?f=json"));
        links.add(Addresses.link("items", Addresses.HTML, title + " (HTML)", items + "?f=html"));
        links.add(Addresses.link(
                QUERYABLES,
                Addresses.SCHEMA,
                said("Waarop te filteren is", "What can be asked for"),
                addresses.of("collections", set.id(), "queryables")));
        return links;
    }

    private Optional<Tree> extent(Optional<Extent> extent) {
        return extent.map(known -> {
            Tree.Draft draft = Tree.object();
            Reprojection.between(storage, Crs.WGS84)
                    .attempt(known.ground())
                    .ifPresent(box -> draft.with(
                            "spatial",
                            Tree.object()
                                    .with("bbox", new Tree.Items(List.of(corners(box))))
                                    .with("crs", OgcCrs.CRS84.address())));
            known.period()
                    .ifPresent(period -> draft.with(
                            "temporal",
                            Tree.object()
                                    .with(
                                            "interval",
                                            new Tree.Items(List.of(Tree.list(List.of(
                                                    period.from() + "T00:00:00Z", period.lastDay() + "T23:59:59Z")))))
                                    .with("trs", GREGORIAN)));
            return draft.done();
        });
    }

    private static Tree corners(Box box) {
        return new Tree.Items(
                List.of(rounded(box.minX()), rounded(box.minY()), rounded(box.maxX()), rounded(box.maxY())));
    }

    private static Tree rounded(double degrees) {
        return new Tree.Leaf(Value.of(degrees, OgcCrs.CRS84.decimals()));
    }

    /// As a JSON schema.
    Tree queryables(FeatureSet<?> set) {
        Map<String, Tree> properties = new LinkedHashMap<>();
        for (FeatureSet.Queryable queryable : set.queryables()) {
            Tree.Draft draft = Tree.object()
                    .with("title", queryable.title().in(language))
                    .with("type", type(set, queryable.name()));
            if (!queryable.values().isEmpty()) {
                draft.with("enum", Tree.list(queryable.values()));
            }
            properties.put(queryable.name(), draft.done());
        }
        return Tree.object()
                .with("$schema", DIALECT)
                .with("$id", addresses.of("collections", set.id(), "queryables"))
                .with("type", "object")
                .with("title", set.title().in(language))
                .with("properties", new Tree.Members(properties))
                .with("additionalProperties", new Tree.Flag(false))
                .done();
    }

    private static String type(FeatureSet<?> set, String name) {
        return set.columns().stream()
                .filter(column -> column.key().equals(name))
                .map(Column::type)
                .findFirst()
                .map(Collections::type)
                .orElse("string");
    }

    static String type(Column.Type type) {
        return switch (type) {
            case WORDS, DAY, TIME -> "string";
            case WHOLE -> "integer";
            case FRACTION -> "number";
        };
    }

    private String said(String nl, String en) {
        return new Text(nl, en).in(language);
    }
}
