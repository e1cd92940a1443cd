package org.koppelkansen.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Token;
import org.koppelkansen.api.access.AccessSettings;
import org.koppelkansen.api.background.Background;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.store.access.SqlPasswords;
import org.koppelkansen.store.access.SqlTokens;
import org.koppelkansen.store.register.SqlRegister;
import org.koppelkansen.works.OwnerId;

/// A real server on a real database, and clients who ask it things on behalf of whom a test wants.
public final class TestServer implements AutoCloseable {
    private static final String PASSWORD = "een lange zin om te onthouden";

    private final Database database;
    private final TestClock clock;
    private final Register register;
    private final Server server;
    private final AtomicInteger drawn = new AtomicInteger();

    private TestServer(Database database, AccessSettings access, Receiving receiving, Background background) {
        this.database = database;
        this.clock = new TestClock(Instant.parse("2027-03-01T09:00:00.000000789Z"));
        this.register = SqlRegister.of(database, reach(), Parts.precise(clock));
        this.server = Server.start(
                new Parts(database, register, receiving, clock),
                new ServerSettings("127.0.0.1", 0, false, access, background));
    }

    public static TestServer start() {
        return start(AccessSettings.PLAIN);
    }

    public static TestServer start(AccessSettings access) {
        return new TestServer(TestDatabase.fresh(), access, Receiving.in(folder()), Background.NONE);
    }

    /// One with a map under the town.
    public static TestServer start(Background background) {
        return new TestServer(TestDatabase.fresh(), AccessSettings.PLAIN, Receiving.in(folder()), background);
    }

    /// On a database of the test's own, which is closed with the server.
    public static TestServer on(Database database) {
        return new TestServer(database, AccessSettings.PLAIN, Receiving.in(folder()), Background.NONE);
    }

    /// One that takes in what a test says.
    public static TestServer start(UnaryOperator<Receiving> receiving) {
        return new TestServer(
                TestDatabase.fresh(), AccessSettings.PLAIN, receiving.apply(Receiving.in(folder())), Background.NONE);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("register");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reach reach() {
        RelationRules rules = RelationRules.shipped();
        return new Reach(rules.reachMetres(), rules.gapDays());
    }

    public Register register() {
        return register;
    }

    public Database database() {
        return database;
    }

    public Server server() {
        return server;
    }

    /// The code in the link for the first administrator; empty when there is one.
    public Optional<String> firstCode() {
        return server.firstLink().map(link -> link.substring(link.indexOf('#') + 1));
    }

    /// What the server takes for now; stands still until it is told to move.
    public TestClock clock() {
        return clock;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /// Nobody in particular.
    public TestClient anonymous() {
        return new TestClient(this, Optional.empty());
    }

    /// Somebody with these roles and no others, by a token for everything.
    public TestClient as(Grant... grants) {
        return as(EnumSet.allOf(Scope.class), grants);
    }

    /// The same by a token for some things only.
    public TestClient as(Set<Scope> scopes, Grant... grants) {
        Account account = account(grants);
        return new TestClient(this, Optional.of(token(account, scopes)));
    }

    /// Somebody with these roles who logged in, as a person does.
    public TestClient inSession(Grant... grants) {
        Account account = account(grants);
        new SqlPasswords(database).change(account.id(), "{noop}" + PASSWORD, change());
        TestClient client = anonymous();
        client.get("/api/v1/session");
        String login = "{\"login\":\"" + account.id() + "\",\"password\":\"" + PASSWORD + "\"}";
        int status = client.post("/api/v1/session", login).statusCode();
        if (status != 200) {
            throw new IllegalStateException("logging in gave " + status);
        }
        return client;
    }

    /// A new account with these roles, which has no password yet.
    public Account account(Grant... grants) {
        AccountId id = new AccountId("account-" + drawn.incrementAndGet());
        Arrays.stream(grants).map(Grant::organisation).forEach(this::join);
        List<Grant> everywhere =
                Arrays.stream(grants).filter(grant -> grant.area().isEmpty()).toList();
        new SqlAccounts(database).add(id, Optional.of(id.value()), "Account " + drawn, everywhere, change());
        Arrays.stream(grants).filter(grant -> grant.area().isPresent()).forEach(grant -> giveInArea(id, grant));
        return new SqlAccounts(database).findAccount(id).orElseThrow();
    }

    /// Also in an area that comes later, or never.
    private void giveInArea(AccountId id, Grant grant) {
        database.sql()
                .sql("insert into account_grant (account, role, organisation, area) values (:id, :role, :owner, :area)")
                .param("id", id.value())
                .param("role", grant.role().key())
                .param("owner", grant.organisation().value())
                .param("area", grant.area().orElseThrow())
                .update();
    }

    /// Makes an organisation a member, under its id as name.
    public void join(OwnerId organisation) {
        database.sql().sql("""
                        insert into organisation (id, name, member) values (:id, :id, true)
                        on conflict (id) do update set member = true""").param("id", organisation.value()).update();
    }

    /// The secret of a new token of an account, good for a year.
    public String token(Account account, Set<Scope> scopes) {
        String secret = Token.PREFIX + "test-" + drawn.incrementAndGet();
        Instant now = clock.instant();
        Token token = new Token(
                "token-" + drawn, account.id(), "test", scopes, Token.Life.of(now, now.plus(Duration.ofDays(365))));
        new SqlTokens(database).add(token, Fingerprint.of(secret), change());
        return secret;
    }

    private Change change() {
        return new Change(new Viewer("", "test", List.of(), Set.of()), clock.instant(), "");
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
