package org.koppelkansen.api;

import javax.sql.DataSource;
import org.koppelkansen.api.answer.AnswerBeans;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Every bean of the server, made in the open: nothing is scanned for.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import(AnswerBeans.class)
class Beans {
    @Bean
    DataSource dataSource(Parts parts) {
        return parts.database().connections();
    }

    @Bean
    StartPage startPage() {
        return new StartPage();
    }
}
