package org.koppelkansen.api.ogc;

import java.util.List;

/// The shape of GeoJSON answers, for the OpenAPI document.
final class FeatureSchema {
    private FeatureSchema() {}

    static Tree feature(Tree properties) {
        return Tree.object()
                .with("type", "object")
                .with("required", Tree.list(List.of("type", "id", "geometry", "properties")))
                .with(
                        "properties",
                        Tree.object()
                                .with("type", one("Feature"))
                                .with("id", Tree.object().with("type", "string"))
                                .with(
                                        "geometry",
                                        Tree.object().with("type", "object").with("nullable", new Tree.Flag(true)))
                                .with(
                                        "properties",
                                        Tree.object().with("type", "object").with("properties", properties))
                                .with("links", links()))
                .done();
    }

    /// @param feature name of the schema of one
    static Tree features(String feature) {
        return Tree.object()
                .with("type", "object")
                .with("required", Tree.list(List.of("type", "features")))
                .with(
                        "properties",
                        Tree.object()
                                .with("type", one("FeatureCollection"))
                                .with("links", links())
                                .with(
                                        "timeStamp",
                                        Tree.object().with("type", "string").with("format", "date-time"))
                                .with("numberMatched", Tree.object().with("type", "integer"))
                                .with("numberReturned", Tree.object().with("type", "integer"))
                                .with(
                                        "features",
                                        Tree.object()
                                                .with("type", "array")
                                                .with(
                                                        "items",
                                                        Tree.object().with("$ref", "#/components/schemas/" + feature))))
                .done();
    }

    private static Tree.Draft one(String value) {
        return Tree.object().with("type", "string").with("enum", Tree.list(List.of(value)));
    }

    private static Tree.Draft links() {
        return Tree.object().with("type", "array").with("items", Tree.object().with("type", "object"));
    }
}
