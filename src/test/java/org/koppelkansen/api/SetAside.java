package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.koppelkansen.api.deliveries.Sending;
import tools.jackson.databind.JsonNode;

/// A row of the city that was delivered and is no work yet, and the ways that tell of it.
///
/// @param delivery its path
/// @param job that of the job that read it
record SetAside(String delivery, String job) {
    private static final String WORD = "aside77";

    /// Delivered by somebody who may.
    static SetAside by(SecretLooker looker) {
        JsonNode ended = new Sending(looker.client())
                .field("source", WORD)
                .field("organisation", "city")
                .file(
                        WORD + ".csv",
                        "id;titel;discipline;start;einde;x;y\n1;" + WORD + ";" + WORD
                                + ";2028-01-01;2028-06-30;121000;487000\n")
                .delivered();
        String delivery = ended.at("/outcome/href").asString();
        assertThat(delivery).startsWith("/api/v1/deliveries/");
        return new SetAside(delivery, ended.get("href").asString());
    }

    /// That a way tells of it, or answers as if it were not there.
    ///
    /// @param way as the document names it
    void assertTold(SecretLooker looker, String way, boolean may) {
        Map<String, String> paths = Map.of(
                "/deliveries", "/api/v1/deliveries",
                "/deliveries/{id}", delivery,
                "/sources", "/api/v1/sources",
                "/sources/{name}", "/api/v1/sources/city%20plan",
                "/jobs", "/api/v1/jobs",
                "/jobs/{id}", job);
        if (way.startsWith("GET /api/v1/exports/")) {
            assertWritten(looker, way, may);
            return;
        }
        String path = way.replaceFirst("^\\S+ /api/v1(/[a-z]+(/\\{[a-z]+})?)(.*)$", "$1");
        String asked = paths.get(path) + way.substring(way.indexOf(path) + path.length());
        String method = way.substring(0, way.indexOf(' '));
        String about = way + " for " + looker;
        if (method.equals("GET")) {
            HttpResponse<String> answer = looker.client().get(asked);
            boolean isList = asked.split("/", -1).length == 4;
            assertThat(answer.statusCode()).as(about).isEqualTo(may || isList ? 200 : 404);
            assertThat(answer.body().contains(WORD) || answer.body().contains("city plan"))
                    .as(about + answer.body())
                    .isEqualTo(may);
        } else if (!may) {
            String absent = asked.replaceFirst("(/api/v1/[a-z]+/)[^/]+", "$1absent");
            assertThat(WaysOut.text(looker.client().send(method, asked, "")).replace(asked, absent))
                    .as(about)
                    .isEqualTo(WaysOut.text(looker.client().send(method, absent, "")));
        }
    }

    /// The same of a way that answers with a file.
    private void assertWritten(SecretLooker looker, String way, boolean may) {
        String asked = way.replace(
                        "GET /api/v1/exports/deliveries/{id}",
                        "/api/v1/exports" + delivery.substring("/api/v1".length()))
                .replace("GET ", "");
        HttpResponse<byte[]> answer = ExportedFile.bytes(looker.client(), asked + "?format=gpkg");
        assertThat(answer.statusCode())
                .as("%s for %s", way, looker)
                .isEqualTo(may || !asked.startsWith("/api/v1/exports/deliveries/") ? 200 : 404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8).contains(WORD))
                .as("%s for %s", way, looker)
                .isEqualTo(may);
    }
}
