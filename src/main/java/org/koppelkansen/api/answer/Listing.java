package org.koppelkansen.api.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/// A part of a list, with the way to the next part.
///
/// @param items in the list's order
public record Listing<T>(
        List<T> items, @JsonProperty("_links") Links links) {
    public Listing {
        items = List.copyOf(items);
    }

    /// @param next absent at the end of the list
    @Schema(name = "ListLinks")
    public record Links(Link self, Optional<Link> next) {}

    /// @param next what the store gave for reading on
    public static <T> Listing<T> of(List<T> items, Optional<String> next, HttpServletRequest request) {
        Link self = new Link(asked(request).build().toUriString());
        return new Listing<>(
                items,
                new Links(
                        self,
                        next.map(after -> new Link(asked(request)
                                .replaceQueryParam("cursor", Paging.cursorOf(after))
                                .build()
                                .toUriString()))));
    }

    private static UriComponentsBuilder asked(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
    }

    /// The same links for those who read headers only (RFC 8288).
    public HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.LINK, "<" + links.self().href() + ">; rel=\"self\"");
        links.next().ifPresent(next -> headers.add(HttpHeaders.LINK, "<" + next.href() + ">; rel=\"next\""));
        return headers;
    }
}
