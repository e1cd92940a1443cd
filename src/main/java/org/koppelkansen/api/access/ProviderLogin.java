package org.koppelkansen.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Grant;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Identity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/// Lets people in whom the provider of their organisation vouches for, with the roles that follow from what it says of
/// them. Somebody new of whom nothing follows gets an account without any role.
final class ProviderLogin {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogin.class);
    private static final int LONGEST_NAME = 200;

    private final AccessParts parts;
    private final Sessions sessions;
    private final Secrets secrets;
    private final Registrations registrations;

    ProviderLogin(AccessParts parts, Sessions sessions, Secrets secrets) {
        this.parts = parts;
        this.sessions = sessions;
        this.secrets = secrets;
        this.registrations = new Registrations(parts.settings());
    }

    void configure(HttpSecurity http) {
        if (parts.settings().providers().isEmpty()) {
            return;
        }
        http.addFilterBefore(
                new Registrations.ProviderAway(registrations), OAuth2AuthorizationRequestRedirectFilter.class);
        http.oauth2Login(login -> login.clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoClients())
                .securityContextRepository(new RequestAttributeSecurityContextRepository())
                .loginPage("/login.html")
                .successHandler(this::arrived)
                .failureHandler(ProviderLogin::failed));
    }

    private void arrived(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        if (!(vouched instanceof OAuth2AuthenticationToken token) || !(token.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("a provider that does not say who somebody is");
        }
        Provider provider = parts.settings().providers().stream()
                .filter(one -> one.key().equals(token.getAuthorizedClientRegistrationId()))
                .findFirst()
                .orElseThrow();
        Identity identity = identity(user);
        List<Grant> mapped = mapped(provider.mapping(), user.getClaims());
        Account account = parts.arrivals()
                .arrive(
                        new AccountId(secrets.id("account")),
                        identity,
                        mapped,
                        parts.clock().instant());
        if (account.standing() == Account.Standing.BLOCKED) {
            sessions.end(request, response);
            response.sendRedirect("/login.html#blocked");
            return;
        }
        sessions.begin(account, request, response);
        registrations
                .wayOut(provider.key(), user.getIdToken(), request)
                .ifPresent(way -> Sessions.keepWayOut(way, request));
        response.sendRedirect("/");
    }

    /// Both are required of every provider, and checked by the framework before.
    private static Identity identity(OidcUser user) {
        return new Identity(
                Objects.requireNonNull(user.getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()),
                name(user));
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.warn("A login through a provider failed: {}", why.getMessage());
        response.sendRedirect("/login.html#failed");
    }

    static List<Grant> mapped(Provider.Mapping mapping, Map<String, Object> claims) {
        List<String> values = values(claims, List.of(mapping.claim().split("\\.", -1)));
        return mapping.rules().stream()
                .filter(rule -> values.contains(rule.value()))
                .map(Provider.Rule::grant)
                .distinct()
                .toList();
    }

    /// The texts at a path into the claims; none where there is something else.
    private static List<String> values(@Nullable Object claim, List<String> path) {
        if (!path.isEmpty()) {
            return claim instanceof Map<?, ?> object
                    ? values(object.get(path.getFirst()), path.subList(1, path.size()))
                    : List.of();
        }
        Stream<?> all = claim instanceof Collection<?> many ? many.stream() : Stream.ofNullable(claim);
        return all.filter(String.class::isInstance).map(String.class::cast).toList();
    }

    private static String name(OidcUser user) {
        String name = Stream.of(user.getFullName(), user.getPreferredUsername(), user.getSubject())
                .filter(given -> given != null && !given.isBlank())
                .findFirst()
                .orElseThrow()
                .replaceAll("\\p{Cntrl}", " ");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /// Keeps no tokens of a provider: once it said who somebody is, nothing more is asked of it.
    private static final class NoClients implements OAuth2AuthorizedClientRepository {
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String key, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String key, Authentication who, HttpServletRequest request, HttpServletResponse response) {}
    }
}
