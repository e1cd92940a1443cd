package org.koppelkansen.gather;

import org.koppelkansen.profile.Profile;
import org.koppelkansen.sources.Source;

/// A source together with the profile to read it by.
public record Delivery(Source source, Profile profile) {
    /// The name under which its works are known: stable when the file is renamed, if the profile gives one.
    String worksName() {
        return profile.source().orElseGet(source::name);
    }
}
