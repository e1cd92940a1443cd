package org.koppelkansen.api.access;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.api.answer.Contact;

/// Whom the server lets in how.
///
/// @param publicAddress at which people reach the server, without a path, when that is not the machine's own; when it
///     is `https`, something in front of the server speaks that
/// @param proxies regular expression of the addresses of what stands in front, whose word about the caller is taken
/// @param idle after so long without a request a session ends
/// @param providers of organisations whose people log in there
/// @param contact who answers for the server
/// @param demo lets everybody in with one click, if the server is reached from this machine only
public record AccessSettings(
        Optional<URI> publicAddress,
        Optional<String> proxies,
        Duration idle,
        List<Provider> providers,
        Contact contact,
        boolean demo) {
    /// As a server starts that nobody gave any settings.
    public static final AccessSettings PLAIN =
            new AccessSettings(Optional.empty(), Optional.empty(), Duration.ofHours(1), List.of(), Contact.NONE, false);

    /// Without a word about who answers for it.
    public AccessSettings(
            Optional<URI> publicAddress,
            Optional<String> proxies,
            Duration idle,
            List<Provider> providers,
            boolean demo) {
        this(publicAddress, proxies, idle, providers, Contact.NONE, demo);
    }

    public AccessSettings {
        providers = List.copyOf(providers);
        publicAddress.ifPresent(address -> {
            if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
                throw new IllegalArgumentException("no address of a server: " + address);
            }
        });
    }

    public AccessSettings withDemo() {
        return new AccessSettings(publicAddress, proxies, idle, providers, contact, true);
    }

    /// Whether people reach it by https only.
    boolean isSecure() {
        return publicAddress
                .filter(address -> address.getScheme().equals("https"))
                .isPresent();
    }

    /// For the framework.
    ///
    /// @param behindProxy whether something in front of the server is believed, whichever the settings name
    public Map<String, Object> properties(boolean behindProxy) {
        boolean isBehind = behindProxy || proxies.isPresent();
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.servlet.session.cookie.name", sessionCookie());
        properties.put("server.servlet.session.cookie.http-only", true);
        properties.put("server.servlet.session.cookie.same-site", "lax");
        if (isSecure()) {
            properties.put("server.servlet.session.cookie.secure", true);
        }
        properties.put("server.servlet.session.cookie.path", "/");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put("server.servlet.session.timeout", idle.toSeconds() + "s");
        properties.put("management.endpoints.web.exposure.include", "health,metrics,prometheus");
        properties.put("management.endpoint.health.show-details", "never");
        properties.put(DemoResource.Demonstration.PROPERTY, demo && publicAddress.isEmpty() && !isBehind);
        properties.put("server.forward-headers-strategy", isBehind ? "native" : "none");
        proxies.ifPresent(pattern -> properties.put("server.tomcat.remoteip.internal-proxies", pattern));
        return properties;
    }

    /// The prefix makes browsers refuse one that did not come from this very host by https.
    String sessionCookie() {
        return isSecure() ? "__Host-koppelkansen" : "koppelkansen";
    }
}
