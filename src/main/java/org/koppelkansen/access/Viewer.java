package org.koppelkansen.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.works.OwnerId;

/// On whose behalf something is asked: an account with its roles, or nobody in particular.
///
/// @param account id of the account; empty for who did not log in
/// @param name as others see it
/// @param grants in their order
/// @param scopes of the token that was used; all of them in a session
public record Viewer(String account, String name, List<Grant> grants, Set<Scope> scopes) {
    /// Who did not log in: sees what is public.
    public static final Viewer ANONYMOUS = new Viewer("", "", List.of(), Set.of(Scope.READ));

    public Viewer {
        grants = grants.stream().distinct().sorted().toList();
        scopes = Set.copyOf(scopes);
    }

    /// Somebody in a session.
    public static Viewer inSession(String account, String name, List<Grant> grants) {
        return new Viewer(account, name, grants, EnumSet.allOf(Scope.class));
    }

    /// Whether it has a role in some organisation, so that it may know what partners may.
    public boolean isPartner() {
        return !grants.isEmpty();
    }

    /// Whether it has this right in any organisation, be it in one area.
    public boolean may(Right right) {
        return isInScope(right)
                && grants.stream().anyMatch(grant -> grant.role().rights().contains(right));
    }

    /// Whether it has this right in one of these organisations for something that lies in these areas.
    ///
    /// @param areas codes; empty for something without a place, which only a role for everywhere reaches
    public boolean may(Right right, Collection<OwnerId> organisations, Collection<String> areas) {
        return isInScope(right)
                && grants.stream()
                        .filter(grant -> organisations.contains(grant.organisation())
                                || grant.organisation().equals(Grant.REGISTER))
                        .filter(grant -> grant.role().rights().contains(right))
                        .anyMatch(grant -> grant.area().map(areas::contains).orElse(true));
    }

    /// Organisations in which it has the right everywhere.
    public Set<String> everywhere(Right right) {
        return having(right)
                .filter(grant -> grant.area().isEmpty())
                .map(grant -> grant.organisation().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// `organisation|area` of where it has the right in one area.
    public Set<String> inAreas(Right right) {
        return having(right)
                .flatMap(grant -> grant.area().stream().map(area -> grant.organisation() + "|" + area))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The same for viewers who see the same: a key for what was worked out for one of them.
    public String sight() {
        return isPartner() + " " + everywhere(Right.SEE_INSIDE) + inAreas(Right.SEE_INSIDE)
                + everywhere(Right.SEE_COSTS) + inAreas(Right.SEE_COSTS) + everywhere(Right.DELIVER);
    }

    private Stream<Grant> having(Right right) {
        return isInScope(right)
                ? grants.stream().filter(grant -> grant.role().rights().contains(right))
                : Stream.empty();
    }

    private boolean isInScope(Right right) {
        return scopes.stream().anyMatch(scope -> scope.covers(right));
    }
}
