package org.koppelkansen.api.reports;

import java.time.Clock;
import org.koppelkansen.api.answer.FewAtOnce;
import org.koppelkansen.api.answer.Moment;
import org.koppelkansen.outlook.LookAhead;
import org.koppelkansen.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The reports, as beans.
@Configuration(proxyBeanMethods = false)
public class ReportBeans {
    @Bean
    ReportResource reportResource(LookAhead outlook, Register register, Moment moment, FewAtOnce few, Clock clock) {
        return new ReportResource(outlook, register, moment, few, clock);
    }
}
