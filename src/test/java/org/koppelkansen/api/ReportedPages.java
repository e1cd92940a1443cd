package org.koppelkansen.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.json.JsonMapper;

/// What stands on the pages of a report, and in what a PDF says of itself.
public final class ReportedPages {
    private ReportedPages() {}

    static String text(TestClient client, String path) {
        HttpResponse<byte[]> answer = ExportedFile.bytes(client, path);
        return answer.statusCode()
                + answer.headers().map().toString()
                + (answer.statusCode() == 200
                        ? text(answer.body())
                        : new String(answer.body(), StandardCharsets.UTF_8));
    }

    /// The reports of the first opportunities that a client sees, wholly and in part.
    static String ofOpportunities(TestClient client) {
        return opportunities(client)
                .map(id -> text(client, "/api/v1/opportunities/" + id + "/report"))
                .collect(Collectors.joining());
    }

    /// Ids of the first opportunities that a client sees, wholly and in part.
    static Stream<String> opportunities(TestClient client) {
        return Stream.of("", "&phase=idea")
                .map(end -> new JsonMapper()
                        .readTree(client.get("/api/v1/opportunities?limit=3" + end)
                                .body()))
                .flatMap(list -> list.get("items").valueStream())
                .map(one -> one.get("id").asString());
    }

    /// Words with single spaces between them, and everything in the file that is no drawing.
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ")
                    + document.getDocumentInformation().getCOSObject()
                    + new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
