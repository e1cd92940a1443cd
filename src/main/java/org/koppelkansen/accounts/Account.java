package org.koppelkansen.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.OwnerId;

/// Somebody who may come in.
///
/// @param login by which it logs in, in lower case; empty for who comes through a provider, or did not choose one yet
/// @param name as others see it
/// @param grants in their order; those that a provider maps included
/// @param version 1 when it was made, one more with every change
public record Account(
        AccountId id,
        Optional<String> login,
        String name,
        Kind kind,
        Standing standing,
        List<Grant> grants,
        int version) {
    /// How it comes in.
    public enum Kind {
        /// With a password of its own.
        LOCAL,
        /// Through the provider of its organisation.
        PROVIDER,
        /// With one click, on a demonstration.
        DEMO;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it can come in.
    public enum Standing {
        /// Got a link, and chose no password yet.
        INVITED,
        ACTIVE,
        BLOCKED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Account {
        grants = grants.stream().distinct().sorted().toList();
    }

    /// On whose behalf something is asked when this account asks it.
    public Viewer viewer(Set<Scope> scopes) {
        return new Viewer(id.value(), name, grants, scopes);
    }

    /// The same in a session, where no scope narrows it.
    public Viewer viewer() {
        return viewer(EnumSet.allOf(Scope.class));
    }

    /// Whether it can come in and keeps the accounts of an organisation, or with [Grant#REGISTER] all of them.
    boolean keepsAccountsOf(OwnerId organisation) {
        return standing == Standing.ACTIVE && grants.contains(new Grant(Role.ADMINISTRATOR, organisation));
    }
}
