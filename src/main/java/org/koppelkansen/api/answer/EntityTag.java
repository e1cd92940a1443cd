package org.koppelkansen.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Names the state of a resource as one viewer sees it (RFC 9110): `"3-5f2c…"` is version 3, `W/"5f2c…"` a list.
///
/// @param text as it stands in the header `ETag`
public record EntityTag(String text) {
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"([1-9][0-9]{0,8})(?:-[0-9a-f]+)?\"");

    /// Of one thing that people change.
    ///
    /// @param others all else on which the answer depends: what the viewer may see, language, coordinate system
    public static EntityTag ofVersion(int version, Object... others) {
        return new EntityTag("\"" + version + "-" + digest(Arrays.asList(others)) + "\"");
    }

    /// Of a list, or of anything worked out from the whole register.
    ///
    /// @param revision of the register, or of what the answer depends on
    /// @param others all else on which the answer depends beside viewer, language and question
    public static EntityTag ofState(long revision, Viewer viewer, HttpServletRequest request, Object... others) {
        return of(
                revision,
                viewer.sight(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                headers(request, "Accept"),
                headers(request, "Accept-Crs"),
                Languages.of(request),
                Arrays.asList(others));
    }

    /// Of what depends on these and on nothing else; none of them can be read from it.
    public static EntityTag of(Object... parts) {
        return new EntityTag("W/\"" + digest(Arrays.asList(parts)) + "\"");
    }

    private static String headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name)).toString();
    }

    /// The answer with this tag, or 304 where the asker has it already: then `body` is not even asked.
    public <T> ResponseEntity<T> answer(HttpServletRequest request, Supplier<T> body) {
        if (isKnown(request)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(headers(request))
                    .build();
        }
        T answered = body.get();
        return ResponseEntity.ok()
                .headers(headers(request))
                .headers(answered instanceof Listing<?> listing ? listing.headers() : new HttpHeaders())
                .body(answered);
    }

    /// This tag, the language, and that others may not keep the answer.
    public HttpHeaders headers(HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(text);
        headers.setCacheControl("private, no-cache");
        headers.setVary(List.of("Accept-Language", "Accept-Crs", "Authorization", "Cookie"));
        headers.set(HttpHeaders.CONTENT_LANGUAGE, Languages.of(request).tag());
        return headers;
    }

    /// Whether who asks has the answer already.
    public boolean isKnown(HttpServletRequest request) {
        String strong = text.replaceFirst("^W/", "");
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(strong));
    }

    /// The version that a change is based on, as `If-Match` says. Who does not say it would undo, unseen, what another
    /// changed.
    public static int requiredVersion(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new Problem(
                    ProblemCode.VERSION_NEEDED,
                    "Stuur met `If-Match` de `ETag` mee van de versie die u wijzigt.",
                    "Send with `If-Match` the `ETag` of the version that you change.");
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw FieldError.problem(
                    ProblemCode.WRONG_PARAMETER,
                    "If-Match",
                    "unreadable",
                    new Text(
                            "‘" + header + "’ is geen `ETag` van een versie, zoals \"3\".",
                            "‘" + header + "’ is no `ETag` of a version, such as \"3\"."));
        }
        return Integer.parseInt(version.group(1));
    }

    private static String digest(List<?> parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(parts.stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining("\u0000"))
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
