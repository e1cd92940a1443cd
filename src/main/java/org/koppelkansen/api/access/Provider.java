package org.koppelkansen.api.access;

import java.net.URI;
import java.util.List;
import org.koppelkansen.access.Grant;

/// An identity provider of an organisation (OpenID Connect).
///
/// @param key short name, in addresses
/// @param name as people see it
/// @param issuer address under which it publishes its configuration
/// @param client id and secret by which it knows this server
/// @param mapping which roles follow from what it says of somebody
public record Provider(String key, String name, URI issuer, Client client, Mapping mapping) {
    public record Client(String id, String secret) {
        @Override
        public String toString() {
            return id;
        }
    }

    /// @param claim whose values are asked, such as `groups`, or with dots into objects: `realm_access.roles`
    public record Mapping(String claim, List<Rule> rules) {
        public static final Mapping NONE = new Mapping("groups", List.of());

        public Mapping {
            rules = List.copyOf(rules);
        }
    }

    /// Who has the value gets the role.
    public record Rule(String value, Grant grant) {}

    public Provider {
        if (!key.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("no key of a provider: " + key);
        }
    }
}
