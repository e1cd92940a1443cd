package org.koppelkansen.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sends whoever wants to go to a provider that cannot be reached back to where other ways in are.
final class ProviderAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderAway.class);
    private static final String PATH =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/";

    private final Registrations registrations;

    ProviderAway(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            registrations.findByRegistrationId(request.getRequestURI().substring(PATH.length()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn("A provider cannot be reached: {}", e.getMessage());
            response.sendRedirect("/login.html#failed");
            return;
        }
        chain.doFilter(request, response);
    }
}
