package org.koppelkansen.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.api.document.Described;

/// Asks a server things over HTTP: with a token, or like a browser, with cookies and the header against forged
/// requests.
public final class TestClient {
    private final TestServer server;
    private final Optional<String> token;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    TestClient(TestServer server, Optional<String> token) {
        this.server = server;
        this.token = token;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// @param headers names and values in turn
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public HttpResponse<String> put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    public HttpResponse<String> patch(String path, String json, String... headers) {
        return send("PATCH", path, json, headers);
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path).method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /// For what the shorter calls cannot say, with what tells who asks.
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        cookie("XSRF-TOKEN").ifPresent(value -> request.header("X-XSRF-TOKEN", value));
        return request;
    }

    /// The answer, which is as described.
    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request, BodyHandlers.ofString());
        Described.holds(answer.request().method(), answer);
        return answer;
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }
}
