package org.koppelkansen.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Scope;

/// Somebody who looks at the works of a [SecretTown], and what the tables of the document let it see.
///
/// @param scopes of its token
record SecretLooker(String name, TestClient client, List<Grant> grants, Set<Scope> scopes, SecrecyTables tables) {
    enum Sight {
        WHOLE,
        NEED,
        NOTHING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SecretLooker nobody(TestServer server, SecrecyTables tables) {
        return new SecretLooker("nobody", server.anonymous(), List.of(), EnumSet.of(Scope.READ), tables);
    }

    static SecretLooker with(TestServer server, SecrecyTables tables, Set<Scope> scopes, Grant... grants) {
        return new SecretLooker(
                List.of(grants) + " " + scopes, server.as(scopes, grants), List.of(grants), scopes, tables);
    }

    Sight sight(SecretWork work, List<SecretWork> all) {
        String column = isInside(work)
                ? "own people"
                : grants.isEmpty() ? "not logged in" : isNear(work, all) ? "partners with work near" : "partners";
        String level = work.level().key();
        return Sight.valueOf(SecrecyTables.cell(tables.levels(), level, column).toUpperCase(Locale.ROOT));
    }

    boolean seesCosts(SecretWork work, List<SecretWork> all) {
        return sight(work, all) == Sight.WHOLE
                && (work.released() || belongs(work, work.organisations(), "sees what they cost"));
    }

    /// Whether it may deliver for this organisation everywhere.
    boolean delivers(String organisation) {
        return scopes.contains(Scope.DELIVER)
                && everywhere(organisation).anyMatch(grant -> grant.role().key().equals("programmer"));
    }

    /// Whether it sees everything of this organisation.
    boolean seesInside(String organisation) {
        return scopes.contains(Scope.READ)
                && everywhere(organisation).anyMatch(grant -> says(grant, "sees its organisation's works"));
    }

    private Stream<Grant> everywhere(String organisation) {
        return grants.stream()
                .filter(grant -> grant.area().isEmpty())
                .filter(grant -> grant.organisation().value().equals(organisation));
    }

    private boolean isInside(SecretWork work) {
        return belongs(work, work.organisations(), "sees its organisation's works");
    }

    /// In a street of the town the works of other owners lie within reach.
    private boolean isNear(SecretWork work, List<SecretWork> all) {
        return all.stream()
                .filter(own -> !own.owner().equals(work.owner()))
                .filter(own -> Math.abs(own.box().minY() - work.box().minY()) < 10)
                .anyMatch(own -> belongs(own, Set.of(own.owner()), "sees its organisation's works"));
    }

    private boolean belongs(SecretWork work, Set<String> organisations, String what) {
        return scopes.contains(Scope.READ)
                && grants.stream()
                        .filter(grant ->
                                organisations.contains(grant.organisation().value()))
                        .filter(grant -> says(grant, what))
                        .map(Grant::area)
                        .anyMatch(area -> isWithin(area, work));
    }

    private static boolean isWithin(Optional<String> area, SecretWork work) {
        return area.map(work.areas()::contains).orElse(true);
    }

    private boolean says(Grant grant, String what) {
        return SecrecyTables.cell(tables.roles(), grant.role().key(), what).equals("yes");
    }

    @Override
    public String toString() {
        return name;
    }
}
