package org.koppelkansen.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Token;
import org.koppelkansen.accounts.Tokens.Bearer;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out of every request on whose behalf it is: of a token's owner, of who is in a session, or of nobody in
/// particular. Whoever shows something that no longer works is told, rather than shown less than it expects.
final class KnownViewer extends OncePerRequestFilter {
    /// After so long one logs in again, however busy the session.
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final AccessParts parts;
    private final Refusals refusals;

    KnownViewer(AccessParts parts, Refusals refusals) {
        this.parts = parts;
        this.refusals = refusals;
    }

    /// Whether the request carries what no other site can make a browser send.
    static boolean hasBearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            know(known(request, response));
        } catch (Problem problem) {
            know(Optional.empty());
            refusals.refuse(request, response, problem);
            return;
        } catch (RuntimeException e) {
            know(Optional.empty());
            refusals.refuse(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void know(Optional<SignedIn> who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who.orElse(null));
        SecurityContextHolder.setContext(context);
    }

    private Optional<SignedIn> known(HttpServletRequest request, HttpServletResponse response) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return Optional.of(bearer(secret(authorization.strip(), request)));
        }
        Instant now = parts.clock().instant();
        Optional<SignedIn> kept = SignedIn.now();
        Optional<SignedIn> known = kept.filter(
                        session -> session.since().plus(LONGEST_SESSION).isAfter(now))
                .flatMap(session -> parts.accounts()
                        .inSession(session.account(), session.epoch())
                        .map(account -> session.as(account.viewer())));
        boolean isOver = known.isEmpty()
                && (kept.isPresent()
                        || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()));
        if (isOver) {
            end(request, response);
        }
        return known;
    }

    /// Forgets the session; tells it where there is something to miss.
    private void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String path = request.getRequestURI();
        boolean isComing = path.startsWith("/api/v1/session") || path.startsWith("/api/v1/invitations/");
        if (isComing || !(path.startsWith("/api/") || path.startsWith("/ogc"))) {
            return;
        }
        Cookie gone = new Cookie(parts.settings().sessionCookie(), "");
        gone.setMaxAge(0);
        gone.setPath("/");
        gone.setHttpOnly(true);
        gone.setSecure(parts.settings().isSecure());
        response.addCookie(gone);
        throw new Problem(
                ProblemCode.SESSION_EXPIRED,
                "Uw sessie is verlopen. Meld u opnieuw aan; wat u invulde, is nog niet verstuurd.",
                "Your session expired. Log in again; what you filled in was not sent yet.");
    }

    private static String secret(String authorization, HttpServletRequest request) {
        String[] parts = authorization.split(" +", 2);
        String scheme = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length == 2 && scheme.equals("bearer")) {
            return parts[1];
        }
        if (parts.length == 2 && scheme.equals("basic")) {
            if (!READING.contains(request.getMethod())) {
                // A browser may send what it once asked its user for along with another site's request.
                throw new Problem(
                        ProblemCode.NOT_ALLOWED,
                        "Met Basic kunt u alleen lezen. Gebruik om te wijzigen: Authorization: Bearer …",
                        "With Basic you can only read. To change things use: Authorization: Bearer …");
            }
            return password(parts[1]);
        }
        throw unknown();
    }

    private static String password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private SignedIn bearer(String secret) {
        if (!secret.startsWith(Token.PREFIX)) {
            throw unknown();
        }
        Instant now = parts.clock().instant();
        return switch (parts.tokens().bearer(Fingerprint.of(secret), now)) {
            case Bearer.Known(Account account, var scopes) -> SignedIn.byToken(account.viewer(scopes), now);
            case Bearer.Spent() ->
                throw new Problem(
                        ProblemCode.TOKEN_EXPIRED,
                        "Dit token is verlopen of ingetrokken. Maak een nieuw token.",
                        "This token expired or was revoked. Make a new token.");
            case Bearer.Unknown() -> throw unknown();
        };
    }

    private static Problem unknown() {
        return new Problem(ProblemCode.NOT_LOGGED_IN, "Dit token is onbekend.", "This token is not known.");
    }
}
