package org.koppelkansen.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.OwnerId;

/// The roles that somebody may give and take away: all, or those in its own organisations and areas.
///
/// @param everything of the register itself
/// @param organisations everywhere in these
/// @param places `organisation|area` of where it keeps accounts in one area only
public record Remit(boolean everything, Set<String> organisations, Set<String> places) {
    public Remit {
        organisations = Set.copyOf(organisations);
        places = Set.copyOf(places);
    }

    public static Remit of(Viewer viewer) {
        Set<String> everywhere = viewer.everywhere(Right.ADMINISTER);
        return new Remit(
                everywhere.contains(Grant.REGISTER.value()), everywhere, viewer.inAreas(Right.ADMINISTER));
    }

    public boolean isEmpty() {
        return organisations.isEmpty() && places.isEmpty();
    }

    public boolean covers(Grant grant) {
        return everything
                || organisations.contains(grant.organisation().value())
                || grant.area()
                        .map(area -> places.contains(grant.organisation() + "|" + area))
                        .orElse(false);
    }

    public boolean coversAll(Collection<Grant> grants) {
        return grants.stream().allMatch(this::covers);
    }

    /// Whether it may know of the account: some role of it lies within.
    public boolean touches(Account account) {
        return everything || account.grants().stream().anyMatch(this::covers);
    }

    /// Whether it may decide about the account itself: all of its roles lie within.
    public boolean holds(Account account) {
        return everything || (!account.grants().isEmpty() && coversAll(account.grants()));
    }

    /// The account with only those roles that lie within.
    public Account shown(Account account) {
        List<Grant> shown = account.grants().stream().filter(this::covers).toList();
        return new Account(
                account.id(),
                account.login(),
                account.name(),
                account.kind(),
                account.standing(),
                shown,
                account.version());
    }

    /// Organisations that a change would leave without anybody who keeps their accounts, though they have one.
    ///
    /// @param administrators gives all accounts that keep accounts of any of some organisations
    public static Set<OwnerId> orphaned(
            Account before,
            List<Grant> after,
            boolean canComeIn,
            Function<Set<OwnerId>, Collection<Account>> administrators) {
        Set<OwnerId> left = before.grants().stream()
                .filter(grant -> before.keepsAccountsOf(grant.organisation()))
                .filter(grant -> !canComeIn || !after.contains(new Grant(Role.ADMINISTRATOR, grant.organisation())))
                .map(Grant::organisation)
                .collect(Collectors.toSet());
        administrators.apply(left).stream()
                .filter(other -> !other.id().equals(before.id()))
                .forEach(other -> left.removeIf(other::keepsAccountsOf));
        return left;
    }
}
