package org.koppelkansen.api;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.koppelkansen.api.access.AccessBeans;
import org.koppelkansen.api.access.AccessParts;
import org.koppelkansen.api.answer.AnswerBeans;
import org.koppelkansen.api.document.DocumentBeans;
import org.koppelkansen.api.jobs.JobEvents;
import org.koppelkansen.api.jobs.JobResource;
import org.koppelkansen.api.ogc.OgcBeans;
import org.koppelkansen.api.register.RegisterBeans;
import org.koppelkansen.api.results.ResultBeans;
import org.koppelkansen.api.tiles.TilesBeans;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.jobs.Jobs;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.Rulebook;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.store.access.SqlArrivals;
import org.koppelkansen.store.access.SqlInvitations;
import org.koppelkansen.store.access.SqlPasswords;
import org.koppelkansen.store.access.SqlTokens;
import org.koppelkansen.store.jobs.SqlJobs;
import org.koppelkansen.store.maps.SqlWorkBoxes;
import org.koppelkansen.store.results.SqlResults;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/// Every bean of the server, made in the open: nothing is scanned for.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({
    AnswerBeans.class,
    AccessBeans.class,
    ResultBeans.class,
    OgcBeans.class,
    TilesBeans.class,
    DocumentBeans.class,
    RegisterBeans.class
})
class Beans {
    private static final int JOBS_AT_ONCE = 2;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(10);

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
    Jobs jobs(Parts parts) {
        return new SqlJobs(parts.database());
    }

    @Bean
    JobRunner jobRunner(Parts parts, Jobs jobs) {
        return new JobRunner(jobs, parts.clock(), JOBS_AT_ONCE);
    }

    @Bean
    JobResource jobResource(Parts parts, Jobs jobs, JobRunner runner, JsonMapper json) {
        return new JobResource(jobs, runner, new JobEvents(runner, json, parts.clock(), HEARTBEAT, LONGEST_STREAM));
    }

    @Bean
    Results results(Parts parts) {
        return new SqlResults(parts.database(), parts.clock());
    }

    @Bean
    Rulebook rulebook() {
        return Rulebook.shipped();
    }

    @Bean
    StartPage startPage() {
        return new StartPage();
    }

    @Bean
    Overviews overviews(Parts parts) {
        return new Overviews(parts.register().works(), new SqlWorkBoxes(parts.database()));
    }
}
