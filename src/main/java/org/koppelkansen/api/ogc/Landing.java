package org.koppelkansen.api.ogc;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;

/// Where a client begins: what this is, what it conforms to, and where everything else is.
record Landing(Language language, Addresses addresses) {
    private static final String FEATURES_1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
    private static final String FEATURES_2 = "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/";
    private static final String FEATURES_3 = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/";

    static final Text TITLE = new Text("Koppelkansen", "Koppelkansen");

    Tree page(List<Tree> selves) {
        List<Tree> links = new ArrayList<>(selves);
        links.add(Addresses.link("service-desc", Addresses.OPENAPI, "OpenAPI 3.0", addresses.of("api")));
        links.add(Addresses.link("service-doc", Addresses.HTML, "OpenAPI 3.0 (HTML)", addresses.of("api") + "?f=html"));
        links.add(Addresses.link(
                "conformance",
                Addresses.JSON,
                said("Waaraan dit voldoet", "What this conforms to"),
                addresses.of("conformance")));
        links.add(
                Addresses.link("data", Addresses.JSON, said("Collecties", "Collections"), addresses.of("collections")));
        return Tree.object()
                .with("title", TITLE.in(language))
                .with(
                        "description",
                        said(
                                "Voornemens in straat en ondergrond, wat samen kan, en de gebieden waarin het ligt.",
                                "Planned works in street and subsoil, what could be done together, and the areas."))
                .with("links", new Tree.Items(links))
                .done();
    }

    Tree conformance() {
        return Tree.object()
                .with(
                        "conformsTo",
                        Tree.list(List.of(
                                FEATURES_1 + "core",
                                FEATURES_1 + "oas30",
                                FEATURES_1 + "html",
                                FEATURES_1 + "geojson",
                                FEATURES_2 + "crs",
                                FEATURES_3 + "queryables",
                                FEATURES_3 + "queryables-query-parameters")))
                .done();
    }

    private String said(String nl, String en) {
        return new Text(nl, en).in(language);
    }
}
