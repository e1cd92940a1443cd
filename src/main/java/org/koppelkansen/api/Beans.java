package org.koppelkansen.api;

import java.time.Clock;
import org.koppelkansen.api.access.AccessBeans;
import org.koppelkansen.api.answer.AnswerBeans;
import org.koppelkansen.api.audit.AuditBeans;
import org.koppelkansen.api.background.BackgroundBeans;
import org.koppelkansen.api.deliveries.DeliveryBeans;
import org.koppelkansen.api.document.DocumentBeans;
import org.koppelkansen.api.exports.ExportBeans;
import org.koppelkansen.api.jobs.JobBeans;
import org.koppelkansen.api.marks.MarkBeans;
import org.koppelkansen.api.ogc.OgcBeans;
import org.koppelkansen.api.register.RegisterBeans;
import org.koppelkansen.api.reports.ReportBeans;
import org.koppelkansen.api.results.ResultBeans;
import org.koppelkansen.api.tiles.TilesBeans;
import org.koppelkansen.results.Rulebook;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Every bean of the server, made in the open: nothing is scanned for. Each chapter of the server has its own.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            FlywayAutoConfiguration.class,
            MultipartAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@Import({
    StoreBeans.class,
    PageBeans.class,
    AnswerBeans.class,
    AccessBeans.class,
    AuditBeans.class,
    RegisterBeans.class,
    JobBeans.class,
    DeliveryBeans.class,
    ResultBeans.class,
    MarkBeans.class,
    OgcBeans.class,
    ExportBeans.class,
    ReportBeans.class,
    TilesBeans.class,
    BackgroundBeans.class,
    DocumentBeans.class
})
class Beans {
    @Bean
    Clock clock(Parts parts) {
        return parts.clock();
    }

    @Bean
    Rulebook rulebook() {
        return Rulebook.shipped();
    }
}
