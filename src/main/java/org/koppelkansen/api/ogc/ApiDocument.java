package org.koppelkansen.api.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.space.Crs;

/// This part of the API as an OpenAPI 3.0 document: clients read in it which parameters each collection has, and how
/// many features a page can hold.
record ApiDocument(Language language, Addresses addresses, Crs storage) {
    private static final String VERSION = "1.0.0";

    Tree of(List<FeatureSet<?>> sets) {
        Map<String, Tree> paths = new LinkedHashMap<>();
        paths.put("/", path("landing", said("Begin", "Landing page"), List.of(), Addresses.JSON, false));
        paths.put(
                "/conformance",
                path("conformance", said("Waaraan dit voldoet", "Conformance"), List.of(), Addresses.JSON, false));
        paths.put("/api", path("api", said("Dit document", "This document"), List.of(), Addresses.OPENAPI, false));
        paths.put(
                "/collections",
                path("collections", said("Alle collecties", "All collections"), List.of(), Addresses.JSON, false));
        for (FeatureSet<?> set : sets) {
            add(set, paths);
        }
        return Tree.object()
                .with("openapi", "3.0.3")
                .with(
                        "info",
                        Tree.object().with("title", Landing.TITLE.in(language)).with("version", VERSION))
                .with(
                        "servers",
                        new Tree.Items(List.of(
                                Tree.object().with("url", addresses.of()).done())))
                .with("paths", new Tree.Members(paths))
                .with("components", Tree.object().with("schemas", schemas(sets)))
                .done();
    }

    private void add(FeatureSet<?> set, Map<String, Tree> paths) {
        String here = "/collections/" + set.id();
        String title = set.title().in(language);
        paths.put(here, path(set.id(), title, List.of(), Addresses.JSON, true));
        paths.put(here + "/queryables", path(set.id() + "Queryables", title, List.of(), Addresses.SCHEMA, true));
        paths.put(here + "/items", path(set.id() + "Items", title, items(set), Addresses.GEOJSON, true));
        List<Tree> ofOne = new ArrayList<>();
        ofOne.add(parameter("featureId", "path", "id", Tree.object().with("type", "string")));
        ofOne.add(crs("crs"));
        paths.put(here + "/items/{featureId}", path(set.id() + "Item", title, ofOne, Addresses.GEOJSON, true));
    }

    private Tree path(String id, String summary, List<Tree> parameters, String type, boolean mayBeMissing) {
        List<Tree> all = new ArrayList<>(parameters);
        all.add(parameter(
                "f",
                "query",
                said("vorm", "form"),
                Tree.object().with("type", "string").with("enum", Tree.list(List.of("json", "html")))));
        Tree.Draft answers = answers(id, summary, type);
        if (mayBeMissing) {
            answers.with("404", problem(said("Niet gevonden", "Not found")));
        }
        return Tree.object()
                .with(
                        "get",
                        Tree.object()
                                .with("operationId", id)
                                .with("summary", summary)
                                .with("parameters", new Tree.Items(all))
                                .with("responses", answers))
                .done();
    }

    private Tree.Draft answers(String id, String summary, String type) {
        return Tree.object()
                .with(
                        "200",
                        Tree.object()
                                .with("description", summary)
                                .with(
                                        "content",
                                        Tree.object()
                                                .with(type, Tree.object().with("schema", schema(id, type)))
                                                .with(
                                                        Addresses.HTML,
                                                        Tree.object()
                                                                .with(
                                                                        "schema",
                                                                        Tree.object()
                                                                                .with("type", "string")))))
                .with("400", problem(said("Verkeerde vraag", "Wrong request")));
    }

    private static Tree schema(String id, String type) {
        if (!type.equals(Addresses.GEOJSON)) {
            return Tree.object().with("type", "object").done();
        }
        return Tree.object().with("$ref", "#/components/schemas/" + id).done();
    }

    private static Tree problem(String description) {
        return Tree.object()
                .with("description", description)
                .with(
                        "content",
                        Tree.object()
                                .with(
                                        "application/problem+json",
                                        Tree.object()
                                                .with("schema", Tree.object().with("type", "object"))))
                .done();
    }

    private List<Tree> items(FeatureSet<?> set) {
        List<Tree> parameters = new ArrayList<>();
        parameters.add(parameter(
                "limit",
                "query",
                said("ten hoogste zoveel objecten", "at most so many features"),
                Tree.object()
                        .with("type", "integer")
                        .with("minimum", Tree.of(1L))
                        .with("maximum", Tree.of((long) ItemsAsked.MOST))
                        .with("default", Tree.of((long) ItemsAsked.USUAL))));
        parameters.add(parameter("bbox", "query", said("in deze rechthoek", "within this box"), numbers()));
        parameters.add(crs("bbox-crs"));
        parameters.add(crs("crs"));
        parameters.add(parameter(
                "datetime",
                "query",
                said("dag, tijdstip of periode", "day, instant or period"),
                Tree.object().with("type", "string")));
        parameters.add(parameter(
                "after",
                "query",
                said(
                        "waar verder te lezen; neem het over uit de link next",
                        "where to read on; take it from the link next"),
                Tree.object().with("type", "string")));
        set.queryables().forEach(queryable -> parameters.add(parameter(queryable)));
        return parameters;
    }

    private Tree parameter(FeatureSet.Queryable queryable) {
        Tree.Draft schema = Tree.object().with("type", "string");
        if (!queryable.values().isEmpty()) {
            schema.with("enum", Tree.list(queryable.values()));
        }
        return parameter(queryable.name(), "query", queryable.title().in(language), schema);
    }

    private static Tree.Draft numbers() {
        return Tree.object()
                .with("type", "array")
                .with("minItems", Tree.of(4L))
                .with("maxItems", Tree.of(6L))
                .with("items", Tree.object().with("type", "number"));
    }

    private Tree crs(String name) {
        return parameter(
                name,
                "query",
                said("coördinatenstelsel", "coordinate system"),
                Tree.object()
                        .with("type", "string")
                        .with("format", "uri")
                        .with("default", OgcCrs.CRS84.address())
                        .with(
                                "enum",
                                Tree.list(OgcCrs.offered(storage).stream()
                                        .map(OgcCrs::address)
                                        .distinct()
                                        .toList())));
    }

    private static Tree parameter(String name, String in, String description, Tree.Draft schema) {
        Tree.Draft draft = Tree.object()
                .with("name", name)
                .with("in", in)
                .with("description", description)
                .with("required", new Tree.Flag(in.equals("path")))
                .with("schema", schema);
        if (in.equals("query")) {
            // Lists as one value with commas, and every text as it is.
            draft.with("style", "form").with("explode", new Tree.Flag(false));
        }
        return draft.done();
    }

    private static Tree schemas(List<FeatureSet<?>> sets) {
        Map<String, Tree> schemas = new LinkedHashMap<>();
        for (FeatureSet<?> set : sets) {
            Tree feature = FeatureSchema.feature(properties(set.columns()));
            schemas.put(set.id() + "Item", feature);
            schemas.put(set.id() + "Items", FeatureSchema.features(set.id() + "Item"));
        }
        return new Tree.Members(schemas);
    }

    private static Tree properties(List<? extends Column<?>> columns) {
        Map<String, Tree> properties = new LinkedHashMap<>();
        for (Column<?> column : columns) {
            Tree.Draft schema = Tree.object().with("type", Collections.type(column.type()));
            if (column.type() == Column.Type.DAY) {
                schema.with("format", "date");
            } else if (column.type() == Column.Type.TIME) {
                schema.with("format", "date-time");
            }
            properties.put(column.key(), schema.done());
        }
        return new Tree.Members(properties);
    }

    private String said(String nl, String en) {
        return new Text(nl, en).in(language);
    }
}
