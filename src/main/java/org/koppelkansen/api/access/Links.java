package org.koppelkansen.api.access;

import org.springframework.core.env.Environment;

/// Addresses for people to go to.
final class Links {
    private final AccessSettings settings;
    private final Environment environment;

    Links(AccessSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /// Where the invited chooses a password. The code stands behind the hash, which browsers tell nobody.
    String invitation(String code) {
        return base() + "/invitation.html#" + code;
    }

    /// Nothing that a request says is believed for it: a link that is sent to somebody must not lead elsewhere.
    private String base() {
        return settings.publicAddress()
                .map(address -> address.toString().replaceAll("/+$", ""))
                .orElseGet(() -> "http://127.0.0.1:" + environment.getProperty("local.server.port"));
    }
}
