package org.koppelkansen.store.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.register.Change;
import org.koppelkansen.store.Database;

/// Writes what was done to accounts into the journal. No login and no secret stands in it: those of an
/// organisation read what happened in it, and nothing that helps to get in.
final class AccessEntries {
    private final Database database;

    AccessEntries(Database database) {
        this.database = database;
    }

    void write(String deed, Optional<Account> before, Account after, Change change) {
        List<String> organisations = Stream.concat(before.stream(), Stream.of(after))
                .flatMap(account -> account.grants().stream())
                .map(grant -> grant.organisation().value())
                .distinct()
                .sorted()
                .toList();
        database.sql()
                .sql("""
                        insert into journal (number, at, account, account_name, deed, subject_kind, subject_id,
                            organisations, before, after, why)
                        values (nextval('journal_number'), :at, :account, :name, :deed, 'account', :subject,
                            :organisations, cast(:before as jsonb), cast(:after as jsonb), :why)""")
                .param("at", time(change.at()))
                .param("account", change.who().account())
                .param("name", change.who().name())
                .param("deed", deed)
                .param("subject", after.id().value())
                .param("organisations", organisations.toArray(String[]::new))
                .param("before", before.map(AccessEntries::document).orElse(null))
                .param("after", document(after))
                .param("why", change.why())
                .update();
    }

    /// As the database keeps it, which counts in microseconds and would round up what is more precise.
    static Timestamp time(Instant at) {
        return Timestamp.from(at.truncatedTo(ChronoUnit.MICROS));
    }

    private static String document(Account account) {
        String grants =
                account.grants().stream().map(AccessEntries::written).collect(Collectors.joining(",", "[", "]"));
        return "{\"name\":" + quoted(account.name()) + ",\"standing\":\""
                + account.standing().key() + "\",\"grants\":" + grants + "}";
    }

    private static String written(Grant grant) {
        return quoted(grant.role().key() + " of " + grant.organisation()
                + grant.area().map(area -> " in " + area).orElse(""));
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(letter -> letter < ' ' || letter == '"' || letter == '\\'
                        ? "\\u%04x".formatted(letter)
                        : String.valueOf((char) letter))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
