package org.koppelkansen.api;

import java.util.List;
import javax.sql.DataSource;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Audit;
import org.koppelkansen.api.access.AccessParts;
import org.koppelkansen.api.answer.Contact;
import org.koppelkansen.api.answer.Moment;
import org.koppelkansen.api.background.Background;
import org.koppelkansen.api.deliveries.DeliveryParts;
import org.koppelkansen.jobs.Askers;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.jobs.Jobs;
import org.koppelkansen.marks.Comments;
import org.koppelkansen.marks.FollowedOpportunities;
import org.koppelkansen.marks.SavedViews;
import org.koppelkansen.outlook.PlannedWorks;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.Results;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.store.access.SqlArrivals;
import org.koppelkansen.store.access.SqlAudit;
import org.koppelkansen.store.access.SqlInvitations;
import org.koppelkansen.store.access.SqlPasswords;
import org.koppelkansen.store.access.SqlTokens;
import org.koppelkansen.store.jobs.SqlDeliveryReports;
import org.koppelkansen.store.jobs.SqlJobs;
import org.koppelkansen.store.maps.SqlWorkBoxes;
import org.koppelkansen.store.marks.SqlComments;
import org.koppelkansen.store.marks.SqlFollowedOpportunities;
import org.koppelkansen.store.marks.SqlSavedViews;
import org.koppelkansen.store.results.SqlPlannedWorks;
import org.koppelkansen.store.results.SqlResults;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is kept, and where: each port of the chain with the store that implements it.
@Configuration(proxyBeanMethods = false)
class StoreBeans {
    /// Closed by whoever opened the database: jobs that are stopped at the end still say so there.
    @Bean(destroyMethod = "")
    DataSource dataSource(Parts parts) {
        return parts.database().connections();
    }

    @Bean
    Register register(Parts parts) {
        return parts.register();
    }

    @Bean
    Moment moment(Parts parts) {
        return parts.database()::atOneMoment;
    }

    @Bean
    Overviews overviews(Parts parts) {
        return new Overviews(parts.register().works(), new SqlWorkBoxes(parts.database()));
    }

    @Bean
    AccessParts accessParts(Parts parts, ServerSettings settings) {
        return new AccessParts(
                new SqlAccounts(parts.database()),
                new AccessParts.Ways(
                        new SqlArrivals(parts.database()),
                        new SqlInvitations(parts.database()),
                        new SqlPasswords(parts.database()),
                        new SqlTokens(parts.database())),
                new SqlAudit(parts.database()),
                parts.clock(),
                settings.access());
    }

    @Bean
    Audit audit(AccessParts parts) {
        return parts.audit();
    }

    @Bean
    Background background(ServerSettings settings) {
        return settings.background();
    }

    @Bean
    Contact contact(ServerSettings settings) {
        return settings.access().contact();
    }

    @Bean
    Jobs jobs(Parts parts) {
        return new SqlJobs(parts.database());
    }

    @Bean
    Askers askers(AccessParts parts) {
        return asked -> parts.accounts()
                .findAccount(new AccountId(asked.account()))
                .filter(account -> account.standing() != Account.Standing.BLOCKED)
                .map(account -> account.viewer(asked.scopes()))
                .orElseGet(() -> new Viewer(asked.account(), asked.name(), List.of(), asked.scopes()));
    }

    @Bean
    DeliveryParts deliveryParts(Parts parts, JobRunner runner) {
        return DeliveryParts.of(
                parts.register(), new SqlDeliveryReports(parts.database()), parts.receiving(), runner, parts.clock());
    }

    @Bean
    Results results(Parts parts) {
        return new SqlResults(parts.database(), parts.clock());
    }

    @Bean
    PlannedWorks plannedWorks(Parts parts) {
        return new SqlPlannedWorks(parts.database());
    }

    @Bean
    Comments comments(Parts parts) {
        return new SqlComments(parts.database());
    }

    @Bean
    FollowedOpportunities followedOpportunities(Parts parts) {
        return new SqlFollowedOpportunities(parts.database());
    }

    @Bean
    SavedViews savedViews(Parts parts) {
        return new SqlSavedViews(parts.database());
    }
}
