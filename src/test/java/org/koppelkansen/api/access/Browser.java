package org.koppelkansen.api.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Keeps cookies per server, ports told apart, and treats this machine as safe, as browsers do; follows no redirect.
final class Browser {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    HttpResponse<String> get(URI uri) {
        return send(uri, HttpRequest.newBuilder(uri).GET());
    }

    HttpResponse<String> post(URI uri, String form) {
        return send(
                uri,
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> delete(URI uri) {
        String token = cookie(uri, "XSRF-TOKEN");
        return send(
                uri, HttpRequest.newBuilder(uri).header("X-XSRF-TOKEN", token).DELETE());
    }

    String cookie(URI uri, String name) {
        return of(uri).getOrDefault(name, "");
    }

    private HttpResponse<String> send(URI uri, HttpRequest.Builder request) {
        Map<String, String> mine = of(uri);
        if (!mine.isEmpty()) {
            request.header(
                    "Cookie",
                    mine.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(mine, line));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> of(URI uri) {
        return cookies.computeIfAbsent(uri.getAuthority(), server -> new TreeMap<>());
    }

    private static void keep(Map<String, String> cookies, String line) {
        String[] pair = line.split(";", -1)[0].split("=", 2);
        if (pair[1].isEmpty() || line.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
