package org.koppelkansen.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/// Where a database is and who comes in. Its text holds neither the account nor the password.
///
/// @param host with its port where that is not the usual one
/// @param parameters what else the driver is to know, as in an address: `sslmode=require`
/// @param account empty where the driver is to find it out
record DatabaseAddress(String host, String database, String parameters, String account, String password) {
    private static final Pattern FORM = Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?://(?:(?<account>[^:@/]*)(?::(?<password>[^/]*))?@)?(?<host>[^/?@]*)"
                    + "(?:/(?<database>[^?]*))?(?:\\?(?<parameters>.*))?");
    private static final int CONNECT_SECONDS = 5;

    /// As PostgreSQL's own programs or JDBC write it: `postgresql://account:password@host:5432/name?sslmode=require`.
    ///
    /// @throws StoreFailure when it is none
    static DatabaseAddress parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || matcher.group("host").isEmpty()) {
            throw none();
        }
        String account = decoded(matcher.group("account"));
        String password = decoded(matcher.group("password"));
        List<String> others = new ArrayList<>();
        for (String parameter : text(matcher.group("parameters")).split("&", -1)) {
            if (parameter.startsWith("user=")) {
                account = decoded(parameter.substring("user=".length()));
            } else if (parameter.startsWith("password=")) {
                password = decoded(parameter.substring("password=".length()));
            } else if (!parameter.isEmpty()) {
                others.add(parameter);
            }
        }
        String database = text(matcher.group("database"));
        return new DatabaseAddress(
                matcher.group("host"),
                database.isEmpty() ? account : decoded(database),
                String.join("&", others),
                account,
                password);
    }

    private static StoreFailure none() {
        return new StoreFailure(
                "Dit is geen adres van een database: schrijf postgresql://gebruiker:wachtwoord@machine:5432/naam, en"
                        + " tekens als @ en / in een wachtwoord als %40 en %2F.",
                "This is no address of a database: write postgresql://user:password@machine:5432/name, and characters"
                        + " such as @ and / in a password as %40 and %2F.");
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static String decoded(@Nullable String group) {
        try {
            return URLDecoder.decode(text(group).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw none();
        }
    }

    /// Opens connections to it, one by one.
    PGSimpleDataSource connections() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://" + host + "/" + (parameters.isEmpty() ? "" : "?" + parameters));
        if (!database.isEmpty()) {
            source.setDatabaseName(database);
        }
        if (!account.isEmpty()) {
            source.setUser(account);
        }
        if (!password.isEmpty()) {
            source.setPassword(password);
        }
        source.setApplicationName("koppelkansen");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setReadOnlyMode("always");
        return source;
    }

    @Override
    public String toString() {
        return host + "/" + database;
    }
}
