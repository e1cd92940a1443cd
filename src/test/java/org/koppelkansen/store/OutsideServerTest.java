package org.koppelkansen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A database on a server of the user's own: how it is named, and that its secrets stay secret.
class OutsideServerTest {
    @Test
    void a_register_comes_to_be_on_a_server_of_ones_own() {
        String address = TestDatabase.freshAddress();
        try (Database database = Database.at(address)) {
            assertThat(database.isEmpty()).isTrue();
            assertThat(database.onlyReads()).isFalse();
        }
        try (Database again = Database.at("jdbc:" + address)) {
            assertThat(again.schema()).isNotEqualTo("0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://piet:geheim@db.example:5433/register, db.example:5433, register, piet, geheim",
        "postgres://piet:a%40b%2Fc+d@db/x, db, x, piet, a@b/c+d",
        "jdbc:postgresql://db:5432/x?user=piet&password=p%26q&sslmode=require, db:5432, x, piet, p&q",
        "postgresql://piet@[::1]:5432/x, [::1]:5432, x, piet, ''",
        "postgresql://db, db, '', '', ''",
    })
    void addresses_are_read_as_others_write_them(
            String text, String host, String database, String account, String password) {
        DatabaseAddress address = DatabaseAddress.parse(text);
        assertThat(address.host()).isEqualTo(host);
        assertThat(address.database()).isEqualTo(database);
        assertThat(address.account()).isEqualTo(account);
        assertThat(address.password()).isEqualTo(password);
        assertThat(address.toString()).doesNotContain("piet").doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "db", "mysql://geheim@db/x", "postgresql:///x", "postgresql://a:geheim%zz@db/x"})
    void what_is_no_address_is_refused_without_repeating_it(String text) {
        assertThatThrownBy(() -> DatabaseAddress.parse(text))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("no address of a database")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void neither_account_nor_password_is_told_when_they_are_wrong() {
        DatabaseAddress right = DatabaseAddress.parse(TestDatabase.freshAddress());
        String wrong = "postgresql://piet:geheim@" + right;
        assertThatThrownBy(() -> Database.at(wrong))
                .satisfies(thrown -> assertThat(thrown)
                        .isInstanceOf(StoreFailure.class)
                        .hasNoCause()
                        .hasMessageContaining("refuses the user or the password")
                        .hasMessageNotContaining("piet")
                        .hasMessageNotContaining("geheim"));
    }

    @Test
    void a_server_or_database_that_is_not_there_is_told_apart() {
        DatabaseAddress right = DatabaseAddress.parse(TestDatabase.freshAddress());
        assertThatThrownBy(() -> Database.at(
                        "postgresql://" + right.account() + ":" + right.password() + "@" + right.host() + "/none"))
                .hasMessageContaining("has no such database");
        assertThatThrownBy(() -> Database.at("postgresql://a:b@127.0.0.1:1/x"))
                .hasMessageContaining("cannot be reached");
    }
}
