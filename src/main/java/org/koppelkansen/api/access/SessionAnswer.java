package org.koppelkansen.api.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;

/// Who is asking, and how one can come in, as JSON.
///
/// @param idleSeconds after so long without a request the session ends
record SessionAnswer(
        boolean loggedIn,
        Optional<Person> account,
        List<Held> grants,
        List<String> rights,
        List<String> scopes,
        long idleSeconds,
        Ways ways) {
    record Person(String id, String name) {}

    /// A role in an organisation with what it allows there.
    ///
    /// @param area code; absent for everywhere
    record Held(String role, String organisation, Optional<String> area, List<String> rights) {
        static Held of(Grant grant) {
            return new Held(
                    grant.role().key(),
                    grant.organisation().value(),
                    grant.area(),
                    grant.role().rights().stream().map(Right::key).toList());
        }
    }

    /// @param providers where people of an organisation log in
    /// @param demoRoles in which anybody can look around, on a demonstration
    record Ways(List<Way> providers, List<String> demoRoles) {}

    /// @param link to go to with the browser
    record Way(String name, String link) {}

    static SessionAnswer of(Viewer viewer, AccessSettings settings, List<String> demoRoles) {
        boolean isKnown = !viewer.account().isEmpty();
        return new SessionAnswer(
                isKnown,
                isKnown ? Optional.of(new Person(viewer.account(), viewer.name())) : Optional.empty(),
                viewer.grants().stream().map(Held::of).toList(),
                Arrays.stream(Right.values())
                        .filter(viewer::may)
                        .map(Right::key)
                        .toList(),
                viewer.scopes().stream().map(Scope::key).sorted().toList(),
                settings.idle().toSeconds(),
                new Ways(
                        settings.providers().stream()
                                .map(one -> new Way(one.name(), "/oauth2/authorization/" + one.key()))
                                .toList(),
                        demoRoles));
    }
}
