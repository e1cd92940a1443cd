package org.koppelkansen.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.answer.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Says no before a request reaches its resource, in the way in which everything here says it.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter writer;

    Refusals(ProblemWriter writer) {
        this.writer = writer;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (problem.code().status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        writer.write(request, response, problem);
    }

    /// What went wrong before it was known who asks, such as that the database is away.
    void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException thrown) throws IOException {
        writer.write(request, response, thrown);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        refuse(request, response, unknown());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            refuse(request, response, forgotWho(request) ? unknown() : forged());
        } else {
            refuse(request, response, notAllowed());
        }
    }

    /// Without any cookie there is nothing that another page could abuse: unless it is to log in, somebody forgot to
    /// say who it is.
    private static boolean forgotWho(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getCookies() == null
                && !path.startsWith("/api/v1/session")
                && !path.startsWith("/api/v1/invitations");
    }

    private static Problem unknown() {
        return new Problem(
                ProblemCode.NOT_LOGGED_IN,
                "Meld u aan, of stuur een token mee (Authorization: Bearer …).",
                "Log in, or send a token (Authorization: Bearer …).");
    }

    private static Problem forged() {
        return new Problem(
                ProblemCode.FORGED_REQUEST,
                "Stuur de waarde van het cookie XSRF-TOKEN mee in de header X-XSRF-TOKEN.",
                "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.");
    }

    private static Problem notAllowed() {
        return new Problem(ProblemCode.NOT_ALLOWED, "Dat mag u niet.", "You may not do that.");
    }
}
