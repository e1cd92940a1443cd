package org.koppelkansen.api;

import java.time.Clock;
import javax.sql.DataSource;
import org.koppelkansen.api.access.AccessBeans;
import org.koppelkansen.api.access.AccessParts;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.store.access.SqlArrivals;
import org.koppelkansen.store.access.SqlInvitations;
import org.koppelkansen.store.access.SqlPasswords;
import org.koppelkansen.store.access.SqlTokens;
import org.koppelkansen.store.maps.SqlWorkBoxes;
import org.koppelkansen.api.answer.AnswerBeans;
import org.koppelkansen.api.ogc.OgcBeans;
import org.koppelkansen.api.tiles.TilesBeans;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Register;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Every bean of the server, made in the open: nothing is scanned for.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({AnswerBeans.class, AccessBeans.class, OgcBeans.class, TilesBeans.class})
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
    DataSource dataSource(Parts parts) {
        return parts.database().connections();
    }

    @Bean
    Register register(Parts parts) {
        return parts.register();
    }

    @Bean
    Overviews overviews(Parts parts) {
        return new Overviews(parts.register().works(), new SqlWorkBoxes(parts.database()));
    }

    @Bean
    Clock clock(Parts parts) {
        return parts.clock();
    }

    @Bean
    StartPage startPage() {
        return new StartPage();
    }
}
