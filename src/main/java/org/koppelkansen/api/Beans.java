package org.koppelkansen.api;

import java.time.Clock;
import javax.sql.DataSource;
import org.koppelkansen.api.access.AccessBeans;
import org.koppelkansen.api.access.AccessParts;
import org.koppelkansen.api.answer.AnswerBeans;
import org.koppelkansen.api.document.DocumentBeans;
import org.koppelkansen.api.register.RegisterBeans;
import org.koppelkansen.register.Register;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.store.access.SqlArrivals;
import org.koppelkansen.store.access.SqlInvitations;
import org.koppelkansen.store.access.SqlPasswords;
import org.koppelkansen.store.access.SqlTokens;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Every bean of the server, made in the open: nothing is scanned for.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({AccessBeans.class, AnswerBeans.class, DocumentBeans.class, RegisterBeans.class})
class Beans {
    @Bean
    AccessParts accessParts(Parts parts, ServerSettings settings) {
        return new AccessParts(
                new SqlAccounts(parts.database()),
                new SqlArrivals(parts.database()),
                new SqlInvitations(parts.database()),
                new SqlPasswords(parts.database()),
                new SqlTokens(parts.database()),
                parts.clock(),
                settings.access());
    }

    @Bean
    Register register(Parts parts) {
        return parts.register();
    }

    @Bean
    Clock clock(Parts parts) {
        return parts.clock();
    }

    @Bean
    DataSource dataSource(Parts parts) {
        return parts.database().connections();
    }

    @Bean
    StartPage startPage() {
        return new StartPage();
    }
}
