package org.koppelkansen.sources.web;

import java.util.Map;

/// What every request says.
final class RequestHeaders {
    static final Map<String, String> ALL = Map.of(
            "Accept", "application/geo+json, application/json;q=0.9, */*;q=0.5",
            "Accept-Encoding", "gzip",
            "User-Agent", "koppelkansen");

    private RequestHeaders() {}
}
