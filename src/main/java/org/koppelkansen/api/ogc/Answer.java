package org.koppelkansen.api.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The form in which a request wants its answer.
final class Answer {
    private static final Set<String> FORMS = Set.of("json", "html");

    private final Addresses addresses;
    private final Language language;
    private final String jsonType;
    private final boolean html;

    Answer(HttpServletRequest request, Language language, String jsonType) {
        this.addresses = new Addresses(request);
        this.language = language;
        this.jsonType = jsonType;
        this.html = isHtml(request);
    }

    private static boolean isHtml(HttpServletRequest request) {
        String form = request.getParameter("f");
        if (form != null) {
            if (!FORMS.contains(form)) {
                throw new Problem(
                        ProblemCode.WRONG_PARAMETER,
                        "`f` kan niet ‘" + form + "’ zijn; wel: json, html.",
                        "`f` cannot be ‘" + form + "’; but: json, html.");
            }
            return form.equals("html");
        }
        // Browsers name HTML first; programs that read features name JSON, anything, or nothing.
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.stripLeading().startsWith(Addresses.HTML);
    }

    Addresses addresses() {
        return addresses;
    }

    List<Tree> selves() {
        return addresses.selves(jsonType, html);
    }

    String type() {
        return html ? Addresses.HTML : jsonType;
    }

    ResponseEntity<byte[]> of(Tree tree) {
        return written(tree, new HttpHeaders());
    }

    ResponseEntity<byte[]> of(Tree tree, OgcCrs crs) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Content-Crs", "<" + crs.address() + ">");
        return written(tree, headers);
    }

    private ResponseEntity<byte[]> written(Tree tree, HttpHeaders headers) {
        headers.setContentType(MediaType.parseMediaType(html ? Addresses.HTML + ";charset=UTF-8" : jsonType));
        headers.setCacheControl("private, no-cache");
        headers.setVary(List.of("Accept", "Accept-Language", "Authorization", "Cookie"));
        byte[] body = html
                ? new WebPage(Landing.TITLE.in(language), tree, language).html().getBytes(StandardCharsets.UTF_8)
                : Tree.json(tree);
        return ResponseEntity.ok().headers(headers).body(body);
    }
}
