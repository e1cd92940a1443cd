package org.koppelkansen.api.exports;

import java.time.Clock;
import org.koppelkansen.anchor.table.LongWorkbook;
import org.koppelkansen.api.answer.FewAtOnce;
import org.koppelkansen.api.answer.Moment;
import org.koppelkansen.api.deliveries.DeliveryParts;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.outlook.LookAhead;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.Results;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// The exports, as beans.
@Configuration(proxyBeanMethods = false)
public class ExportBeans {
    @Bean
    Exports exports(Register register, Moment moment, FewAtOnce few, Systems systems, Clock clock) {
        return new Exports(register.works(), moment, few, systems, clock, LongWorkbook.MOST_ROWS);
    }

    @Bean
    PlannedExports plannedExports(
            Exports exports, Register register, LookAhead outlook, JsonMapper json, Systems systems) {
        return new PlannedExports(exports, register, outlook, new KeptDocuments(json, systems));
    }

    @Bean
    DeliveryExports deliveryExports(Exports exports, DeliveryParts parts, JsonMapper json, Systems systems) {
        return new DeliveryExports(exports, parts, new KeptDocuments(json, systems));
    }

    @Bean
    FoundExports foundExports(Exports exports, Results results, Register register, JsonMapper json, Systems systems) {
        return new FoundExports(exports, results, register, new KeptDocuments(json, systems));
    }
}
