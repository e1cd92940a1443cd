package org.koppelkansen.api.register;

import java.time.Clock;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// The resources of the register, as beans.
@Configuration(proxyBeanMethods = false)
public class RegisterBeans {
    @Bean
    Systems systems(Register register) {
        return new Systems(register.settings());
    }

    @Bean
    WorksApi worksApi(Register register, Clock clock, Systems systems) {
        return new WorksApi(register, clock, systems);
    }

    @Bean
    WorkChangesApi workChangesApi(Register register, Clock clock, Systems systems, JsonMapper json) {
        return new WorkChangesApi(new WorkEdits(register, clock, systems, json));
    }

    @Bean
    JournalApi journalApi(Register register, JsonMapper json, Systems systems) {
        return new JournalApi(register, new EntryWording(new KeptDocuments(json, systems)));
    }

    @Bean
    OrganisationsApi organisationsApi(Register register, Clock clock) {
        return new OrganisationsApi(register, clock);
    }

    @Bean
    PlacesApi placesApi(Register register, Systems systems) {
        return new PlacesApi(register, systems);
    }
}
