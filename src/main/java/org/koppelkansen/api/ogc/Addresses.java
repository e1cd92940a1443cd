package org.koppelkansen.api.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the resources are, as who asks would write it.
final class Addresses {
    static final String ROOT = "/ogc";
    static final String JSON = "application/json";
    static final String GEOJSON = "application/geo+json";
    static final String HTML = "text/html";
    static final String SCHEMA = "application/schema+json";
    static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";

    private final HttpServletRequest request;

    Addresses(HttpServletRequest request) {
        this.request = request;
    }

    /// @param steps of the path below the landing page, not yet encoded
    String of(String... steps) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(ROOT)
                .pathSegment(steps)
                .build()
                .encode()
                .toUriString();
    }

    /// What was asked for, in one of the two forms.
    String same(String form) {
        return asked().replaceQueryParam("f", form).build(true).toUriString();
    }

    /// What was asked for, read on.
    String next(String after) {
        return asked().replaceQueryParam(
                        "after",
                        UriComponentsBuilder.newInstance()
                                .queryParam("a", "{after}")
                                .build()
                                .expand(after)
                                .encode()
                                .toUriString()
                                .substring("?a=".length()))
                .build(true)
                .toUriString();
    }

    private UriComponentsBuilder asked() {
        return ServletUriComponentsBuilder.fromRequest(request);
    }

    static Tree link(String rel, String type, String title, String address) {
        return Tree.object()
                .with("href", address)
                .with("rel", rel)
                .with("type", type)
                .with("title", title)
                .done();
    }

    /// To this document itself and to its other form.
    List<Tree> selves(String mainType, boolean html) {
        return List.of(
                link(html ? "alternate" : "self", mainType, "JSON", same("json")),
                link(html ? "self" : "alternate", HTML, "HTML", same("html")));
    }
}
