package org.koppelkansen.api.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/// The providers as the framework knows them. Each is asked for its configuration when somebody first goes there, so that
/// the server starts, and lets all others in, while a provider is away.
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
}
