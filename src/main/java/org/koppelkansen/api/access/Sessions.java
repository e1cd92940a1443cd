package org.koppelkansen.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.koppelkansen.accounts.Account;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/// Begins and ends sessions. One that somebody else may know the name of gets another when its owner logs in, and so
/// does the token against forged requests.
final class Sessions {
    private static final String WAY_OUT = "org.koppelkansen.way-out";

    private final AccessParts parts;
    private final SecurityContextRepository kept;
    private final CsrfTokenRepository csrfTokens;
    private final SessionAuthenticationStrategy otherId = new ChangeSessionIdAuthenticationStrategy();
    private final CsrfAuthenticationStrategy otherToken;

    Sessions(AccessParts parts, SecurityContextRepository kept, CsrfTokenRepository csrfTokens) {
        this.parts = parts;
        this.kept = kept;
        this.csrfTokens = csrfTokens;
        this.otherToken = new CsrfAuthenticationStrategy(csrfTokens);
        this.otherToken.setRequestHandler(new CsrfTokenRequestAttributeHandler());
    }

    /// The account is who asks from now on.
    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        SignedIn who = SignedIn.inSession(
                account.id(),
                parts.accounts().epoch(account.id()),
                parts.clock().instant());
        parts.audit()
                .cameIn(account.id(), request.getRemoteAddr(), parts.clock().instant());
        otherId.onAuthentication(who, request, response);
        otherToken.onAuthentication(who, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        kept.saveContext(context, request, response);
        request.getSession()
                .setMaxInactiveInterval(Math.toIntExact(parts.settings().idle().toSeconds()));
        SecurityContext now = SecurityContextHolder.createEmptyContext();
        now.setAuthentication(who.as(account.viewer()));
        SecurityContextHolder.setContext(now);
    }

    /// Keeps where a browser goes to log out at its provider too, until the session ends.
    static void keepWayOut(URI address, HttpServletRequest request) {
        request.getSession().setAttribute(WAY_OUT, address);
    }

    /// @return where the browser logs out at its provider, if it came from one that wants to know
    Optional<URI> end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Optional<URI> next = session != null && session.getAttribute(WAY_OUT) instanceof URI address
                ? Optional.of(address)
                : Optional.empty();
        new SecurityContextLogoutHandler().logout(request, response, null);
        csrfTokens.saveToken(null, request, response);
        return next;
    }

    /// Sends the cookie against forged requests along, where there is none yet.
    static void offerToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
