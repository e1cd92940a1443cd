package org.koppelkansen.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.api.answer.EntityTag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page that people use, as the build made it of the folder `web`: one document, which answers for the address of
/// every screen. Where the build had no Node to make it, the plain start page answers in its place.
final class BuiltPage {
    /// Of the screens; what stands behind the question mark is the page's own.
    static final List<String> ADDRESSES = List.of(
            "/",
            "/kaart",
            "/koppelkansen",
            "/koppelkansen/{id}",
            "/aanleveren",
            "/organisatie",
            "/gebied",
            "/gebied/{code}");

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final StartPage start;
    private final Optional<byte[]> document;
    private final EntityTag tag;

    BuiltPage(StartPage start, Optional<byte[]> document) {
        this.start = start;
        this.document = document;
        this.tag = EntityTag.of(
                document.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(""));
    }

    /// The one on the class path, if it is there.
    static Optional<byte[]> shipped() {
        try (InputStream in = BuiltPage.class.getResourceAsStream("/page/index.html")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RouterFunction<ServerResponse> routes() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (String address : ADDRESSES) {
            routes.route(
                    RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(address)),
                    this::answer);
        }
        return routes.build();
    }

    private ServerResponse answer(ServerRequest request) {
        return document.map(bytes -> built(bytes, request.servletRequest())).orElseGet(() -> plain(request));
    }

    private ServerResponse built(byte[] bytes, HttpServletRequest request) {
        boolean isKnown = tag.isKnown(request);
        ServerResponse.BodyBuilder answer = ServerResponse.status(isKnown ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header(HttpHeaders.ETAG, tag.text())
                .cacheControl(CacheControl.noCache());
        return isKnown ? answer.build() : answer.contentType(HTML).body(bytes);
    }

    private ServerResponse plain(ServerRequest request) {
        var page = start.page(
                request.param("lang"), Optional.ofNullable(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        byte[] body = page.getBody();
        return ServerResponse.ok()
                .headers(headers -> headers.addAll(page.getHeaders()))
                .body(body == null ? new byte[0] : body);
    }
}
