package org.koppelkansen.api.deliveries;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.api.TestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A form with files, as a browser or curl sends it; and what comes of it.
public final class Sending {
    private static final String BOUNDARY = "----a-boundary-of-a-test";
    private static final JsonMapper JSON = new JsonMapper();

    private final TestClient client;
    private final List<byte[]> parts = new ArrayList<>();

    public Sending(TestClient client) {
        this.client = client;
    }

    public Sending field(String name, String value) {
        return part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
    }

    public Sending file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Sending file(String name, byte[] content) {
        return part("name=\"file\"; filename=\"" + name + "\"", "Content-Type: text/plain\r\n", content);
    }

    private Sending part(String disposition, String header, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + header + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        parts.add(part.toByteArray());
        return this;
    }

    public HttpResponse<String> to(String path) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach(body::writeBytes);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = client.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return client.send(request);
    }

    /// Sends it as a delivery and waits for its job to end.
    public JsonNode delivered() {
        HttpResponse<String> answer = to("/api/v1/deliveries");
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return ended(client, json(answer).get("href").asString());
    }

    /// A job when it is over.
    static JsonNode ended(TestClient client, String href) {
        String events = client.get(href + "/events", "Accept-Language", "en").body();
        String last = events.substring(events.lastIndexOf("\ndata: ") + "\ndata: ".length());
        return JSON.readTree(last);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static JsonNode get(TestClient client, String path) {
        return json(client.get(path, "Accept-Language", "en"));
    }
}
