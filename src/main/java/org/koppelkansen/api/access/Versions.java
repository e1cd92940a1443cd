package org.koppelkansen.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;

/// The version that somebody changes, out of the header `If-Match`.
final class Versions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Versions() {}

    static int asked(HttpServletRequest request) {
        String header = request.getHeader("If-Match");
        Matcher tag = TAG.matcher(header == null ? "" : header.strip());
        if (!tag.matches()) {
            throw new Problem(
                    ProblemCode.WRONG_PARAMETER,
                    "Stuur met `If-Match` de `ETag` mee van de versie die u wijzigt.",
                    "Send with `If-Match` the `ETag` of the version that you change.");
        }
        return Integer.parseInt(tag.group(1));
    }
}
