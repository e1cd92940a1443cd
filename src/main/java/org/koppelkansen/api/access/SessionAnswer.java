package org.koppelkansen.api.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;

/// Who is asking, and how one can come in, as JSON.
///
/// @param idleSeconds after so long without a request the session ends
record SessionAnswer(
        boolean loggedIn,
        Optional<Person> account,
        List<GrantForm> grants,
        List<String> rights,
        List<String> scopes,
        long idleSeconds,
        Ways ways) {
    record Person(String id, String name) {}

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
                GrantForm.of(viewer.grants()),
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
