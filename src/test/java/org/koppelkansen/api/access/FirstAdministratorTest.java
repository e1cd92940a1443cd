package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Identity;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.store.access.SqlArrivals;

/// However the last administrator went, who starts the server can let in another.
class FirstAdministratorTest {
    private static final String PASSWORD = "een lange zin om te onthouden";
    private static final Grant KEEPS_ALL = new Grant(Role.ADMINISTRATOR, Grant.REGISTER);

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start();
        enter("anna");
        assertThat(server.firstCode()).isEmpty();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_blocked_first_account_does_not_stop_the_start_and_stays_blocked() {
        server.database()
                .sql()
                .sql("update account set blocked = true, epoch = epoch + 1 where id = 'account-first'")
                .update();
        enter("bea");
        assertThat(server.firstCode()).isEmpty();
        assertThat(server.database()
                        .sql()
                        .sql("select blocked from account where id = 'account-first'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_first_account_that_lost_its_role_leaves_room_for_another() {
        server.database().sql().sql("delete from account_grant").update();
        enter("bea");
        assertThat(server.firstCode()).isEmpty();
        server.database().sql().sql("delete from account_grant").update();
        assertThat(server.firstCode()).isPresent();
        enter("cora");
        assertThat(accounts()).containsExactly("account-first", "account-first-2", "account-first-3");
    }

    @Test
    void a_provider_that_takes_the_last_role_leaves_a_way_in() {
        SqlArrivals arrivals = new SqlArrivals(server.database());
        Identity identity = new Identity("https://login.example.org", "42", "Dirk");
        AccountId dirk = new AccountId("account-dirk");
        arrivals.arrive(dirk, identity, List.of(KEEPS_ALL), server.clock().instant());
        server.database()
                .sql()
                .sql("delete from account_grant where account = 'account-first'")
                .update();
        assertThat(server.firstCode()).isEmpty();
        arrivals.arrive(dirk, identity, List.of(), server.clock().instant());
        enter("bea");
        assertThat(server.firstCode()).isEmpty();
    }

    /// By the link of a start, as somebody who may keep the accounts then.
    private void enter(String login) {
        TestClient client = server.anonymous();
        String path = "/api/v1/invitations/" + server.firstCode().orElseThrow();
        client.get(path);
        Asked in = new Asked(client.post(path, "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}"));
        assertThat(in.status()).as(in.toString()).isEqualTo(200);
        assertThat(client.get("/api/v1/accounts").statusCode()).isEqualTo(200);
    }

    private List<String> accounts() {
        return server.database()
                .sql()
                .sql("select id from account order by id")
                .query(String.class)
                .list();
    }
}
