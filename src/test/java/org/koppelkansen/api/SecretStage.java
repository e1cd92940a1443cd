package org.koppelkansen.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.api.SecretLooker.Sight;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// A running server with a [SecretTown], everybody who could look at it, and what each of them may not find there.
final class SecretStage implements AutoCloseable {
    private static final Set<Scope> EVERY_SCOPE = Set.of(Scope.values());

    private final Map<String, List<String>> hidden = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();
    private final SecrecyTables tables = SecrecyTables.read();
    private final TestServer server = TestServer.start();
    private final List<SecretWork> works = SecretTown.in(server).works();
    private final SecretLooker nobody = SecretLooker.nobody(server, tables);
    private final SecretLooker everybody =
            looker(EVERY_SCOPE, grant(Role.PROGRAMMER, "city"), grant(Role.PROGRAMMER, "net"));
    private final List<SecretLooker> lookers = all();

    SecretStage() throws IOException {}

    SecrecyTables tables() {
        return tables;
    }

    TestServer server() {
        return server;
    }

    List<SecretWork> works() {
        return works;
    }

    /// Who did not log in.
    SecretLooker nobody() {
        return nobody;
    }

    /// Somebody who sees everything.
    SecretLooker everybody() {
        return everybody;
    }

    SecretLooker reader(String organisation) {
        return looker(EVERY_SCOPE, grant(Role.READER, organisation));
    }

    List<SecretLooker> lookers() {
        return lookers;
    }

    @Override
    public void close() {
        server.close();
    }

    private List<SecretLooker> all() {
        List<SecretLooker> all = new ArrayList<>();
        // For the cookie against forged requests.
        nobody.client().get("/api/v1/session");
        all.add(nobody);
        all.add(looker(EVERY_SCOPE));
        for (Role role : Role.values()) {
            for (String organisation : List.of("city", "net", "far")) {
                all.add(looker(EVERY_SCOPE, grant(role, organisation)));
            }
            for (String organisation : List.of("city", "net")) {
                all.add(looker(EVERY_SCOPE, new Grant(role, new OwnerId(organisation), Optional.of("W"))));
            }
        }
        for (Scope scope : Scope.values()) {
            all.add(looker(EnumSet.of(scope), grant(Role.PROGRAMMER, "city")));
        }
        all.add(everybody);
        return all;
    }

    /// What a list tells; asked once.
    String listed(SecretLooker looker, String way) {
        return listed.computeIfAbsent(
                looker + way,
                unused -> Objects.requireNonNull(WaysOut.LISTS.get(way)).apply(looker.client()));
    }

    private SecretLooker looker(Set<Scope> scopes, Grant... grants) {
        return SecretLooker.with(server, tables, scopes, grants);
    }

    private static Grant grant(Role role, String organisation) {
        return new Grant(role, new OwnerId(organisation));
    }

    /// Every word and number in a text that it may not hold.
    List<String> leaks(String text, SecretLooker looker) {
        return hidden
                .computeIfAbsent(
                        looker.name(),
                        unused -> works.stream()
                                .flatMap(work -> hidden(work, looker))
                                .toList())
                .stream()
                .filter(text::contains)
                .toList();
    }

    Stream<String> hidden(SecretWork work, SecretLooker looker) {
        if (looker.sight(work, works) != Sight.WHOLE) {
            return work.marks().stream();
        }
        return looker.seesCosts(work, works) ? Stream.of() : work.amounts().stream();
    }

    /// Ids of the works of which a text tells.
    Set<String> told(String text) {
        return works.stream()
                .map(SecretWork::id)
                .filter(id -> text.contains(id) || text.contains(id.replace(" ", "%20")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Ids of the works whose need a text names.
    Set<String> needs(String text) {
        return works.stream()
                .filter(work -> text.contains(work.need()))
                .map(SecretWork::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> ids(SecretLooker looker, Sight sight, boolean any) {
        return works.stream()
                .filter(work -> any && looker.sight(work, works) == sight)
                .map(SecretWork::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Strangers see alike whatever their role, and in an area two roles stand for the others: lists try all of them.
    List<SecretLooker> closeLookers() {
        return lookers.stream()
                .filter(looker -> looker.grants().stream()
                        .allMatch(grant -> Set.of(Role.READER, Role.PROGRAMMER).contains(grant.role())
                                || (grant.area().isEmpty()
                                        && !grant.organisation().value().equals("far"))))
                .toList();
    }

    /// Of the grid operator, whose works are all alike, one is enough; of the other area the closed ones are.
    List<SecretWork> asked() {
        return works.stream()
                .filter(work ->
                        !work.owner().equals(SecretTown.NET) || work.id().endsWith("N0137"))
                .filter(work -> work.areas().contains("W") || work.level().compareTo(Confidentiality.PARTNERS) > 0)
                .toList();
    }
}
