package org.koppelkansen.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// The providers as the framework knows them. Each is asked for its configuration when somebody first goes there,
/// so that the server starts, and lets all others in, while a provider is away.
final class Registrations implements ClientRegistrationRepository {
    private final AccessSettings settings;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Registrations(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String key) {
        ClientRegistration before = known.get(key);
        if (before != null) {
            return before;
        }
        return settings.providers().stream()
                .filter(provider -> provider.key().equals(key))
                .findFirst()
                .map(this::asked)
                .orElse(null);
    }

    private ClientRegistration asked(Provider provider) {
        String base = settings.publicAddress()
                .map(address -> address.toString().replaceAll("/+$", ""))
                .orElse("{baseUrl}");
        ClientRegistration found = ClientRegistrations.fromIssuerLocation(
                        provider.issuer().toString())
                .registrationId(provider.key())
                .clientName(provider.name())
                .clientId(provider.client().id())
                .clientSecret(provider.client().secret())
                .scope("openid", "profile")
                .redirectUri(base + "/login/oauth2/code/{registrationId}")
                .build();
        known.put(provider.key(), found);
        return found;
    }

    /// Where a browser logs out at a provider (OpenID Connect RP-Initiated Logout 1.0), to come back here; empty where
    /// the provider offers no such thing.
    Optional<URI> wayOut(String key, OidcIdToken told, HttpServletRequest request) {
        ClientRegistration provider = findByRegistrationId(key);
        if (provider == null
                || !(provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint")
                        instanceof String address)) {
            return Optional.empty();
        }
        String here = settings.publicAddress()
                .map(URI::toString)
                .orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request)
                        .build()
                        .toUriString());
        return Optional.of(UriComponentsBuilder.fromUriString(address)
                .queryParam("id_token_hint", "{token}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{here}")
                .encode()
                .buildAndExpand(told.getTokenValue(), provider.getClientId(), here.replaceAll("/+$", "") + "/")
                .toUri());
    }

    /// Sends whoever wants to go to a provider that cannot be reached back to where other ways in are.
    static final class ProviderAway extends OncePerRequestFilter {
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
}
