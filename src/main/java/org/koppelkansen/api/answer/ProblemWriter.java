package org.koppelkansen.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// Writes problems as `application/problem+json` (RFC 9457): everything that ends a request does it here, filters
/// included.
public final class ProblemWriter {
    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /// Writes the whole answer, in the language that the request asks for.
    ///
    /// @param response nothing of which was sent yet; headers that it has are kept
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Language language = Languages.of(request);
        byte[] body = json.writeValueAsBytes(members(problem, language));
        response.setStatus(problem.code().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.code().status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                && response.getHeader(HttpHeaders.RETRY_AFTER) == null) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, 5);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /// The same of what was thrown, in the words that it has everywhere.
    public void write(HttpServletRequest request, HttpServletResponse response, RuntimeException thrown)
            throws IOException {
        write(request, response, Exceptions.problem(thrown));
    }

    private static Map<String, Object> members(Problem problem, Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", problem.code().type());
        members.put("title", problem.code().title().in(language));
        members.put("status", problem.code().status());
        members.put("detail", problem.detail().in(language));
        members.put("code", problem.code().key());
        problem.members().forEach((name, value) -> members.put(name, worded(value, language)));
        return members;
    }

    private static Object worded(Object value, Language language) {
        return switch (value) {
            case Text text -> text.in(language);
            case FieldError error -> error.in(language);
            case Iterable<?> many -> {
                java.util.List<Object> all = new java.util.ArrayList<>();
                many.forEach(one -> all.add(worded(one, language)));
                yield all;
            }
            default -> value;
        };
    }
}
