package org.koppelkansen.api.document;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.koppelkansen.api.answer.ProblemCode;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description for people: one plain page that needs nothing from elsewhere, no script either.
@Hidden
@RestController
class DocumentPage {
    static final String PATH = "/documentation";

    /// What this page has beside the style of the start page.
    private static final String STYLE = """
            main { max-width: 60rem; } p { max-width: none; }
            h2 { margin-top: 3rem; border-bottom: 2px solid var(--line); }
            h3 { margin: 2rem 0 .25rem; font-size: 1rem; overflow-wrap: anywhere; }
            code { font-size: .95em; } th, td { padding: .2rem 1rem .2rem 0; text-align: left; vertical-align: top; }
            """;
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final OpenApiWebMvcResource made;
    private final JsonMapper json;

    DocumentPage(OpenApiWebMvcResource made, JsonMapper json) {
        this.made = made;
        this.json = json;
    }

    @GetMapping(path = PATH, produces = "text/html;charset=utf-8")
    String page(HttpServletRequest request) throws IOException {
        JsonNode document = json.readTree(made.openapiJson(request, "/openapi.json", Locale.ENGLISH));
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Koppelkansen: API</title>"
                + "<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/start.css\">"
                + "<link rel=\"stylesheet\" href=\"" + PATH + ".css\"></head><body><main><h1>Koppelkansen: API "
                + text(document.at("/info/version")) + "</h1>");
        for (String part : document.at("/info/description").asString("").split("\n\n", -1)) {
            page.append("<p>").append(shown(part)).append("</p>");
        }
        page.append("<p>For machines: <a href=\"/openapi.json\">openapi.json</a>,"
                + " <a href=\"/openapi.yaml\">openapi.yaml</a>.</p>");
        for (JsonNode tag : document.path("tags")) {
            tag(page, document, tag);
        }
        problems(page);
        return page.append("</main></body></html>").toString();
    }

    @GetMapping(path = PATH + ".css", produces = "text/css;charset=utf-8")
    String style() {
        return STYLE;
    }

    /// What the member `type` of a problem leads to.
    @GetMapping("/problems/{code}")
    ResponseEntity<Void> problem(@PathVariable String code) {
        boolean known =
                Arrays.stream(ProblemCode.values()).anyMatch(one -> one.key().equals(code));
        return known
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(PATH + "#problem-" + code))
                        .build()
                : ResponseEntity.notFound().build();
    }

    private static void tag(StringBuilder page, JsonNode document, JsonNode tag) {
        String name = tag.path("name").asString("");
        page.append("<h2>").append(text(tag.path("name"))).append("</h2><p>");
        page.append(text(tag.path("description"))).append("</p>");
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().at("/tags/0").asString("").equals(name)) {
                    String address = document.at("/servers/0/url").asString("") + path.getKey();
                    operation(page, operation.getKey().toUpperCase(Locale.ROOT) + " " + address, operation.getValue());
                }
            }
        }
    }

    private static void operation(StringBuilder page, String call, JsonNode operation) {
        page.append("<h3 id=\"").append(text(operation.path("operationId"))).append("\"><code>");
        page.append(HtmlUtils.htmlEscape(call)).append("</code></h3><p>");
        page.append(text(operation.path("summary"))).append(". ");
        page.append(text(operation.path("description"))).append("</p>");
        if (!operation.path("parameters").isEmpty()) {
            page.append("<table>");
            for (JsonNode parameter : operation.path("parameters")) {
                String name = parameter
                        .path("name")
                        .asString(parameter.path("$ref").asString("").contains("IfMatch") ? "If-Match" : "");
                page.append("<tr><th scope=\"row\"><code>").append(HtmlUtils.htmlEscape(name));
                page.append("</code></th><td>")
                        .append(text(parameter.path("description")))
                        .append("</td></tr>");
            }
            page.append("</table>");
        }
    }

    private static void problems(StringBuilder page) {
        page.append("<h2>problems</h2><table>");
        for (ProblemCode code : ProblemCode.values()) {
            page.append("<tr id=\"problem-").append(code.key()).append("\"><th scope=\"row\"><code>");
            page.append(code.key())
                    .append("</code></th><td>")
                    .append(code.status())
                    .append("</td><td>");
            page.append(HtmlUtils.htmlEscape(
                    code.title().en() + " / " + code.title().nl()));
            page.append("</td></tr>");
        }
        page.append("</table>");
    }

    private static String text(JsonNode node) {
        return shown(node.asString(""));
    }

    /// With what stands between ticks as code.
    private static String shown(String text) {
        return CODE.matcher(HtmlUtils.htmlEscape(text)).replaceAll("<code>$1</code>");
    }
}
