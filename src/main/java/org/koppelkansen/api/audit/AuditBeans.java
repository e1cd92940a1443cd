package org.koppelkansen.api.audit;

import org.koppelkansen.accounts.Audit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// The view for who must account for accounts, as beans.
@Configuration(proxyBeanMethods = false)
public class AuditBeans {
    @Bean
    AuditResource auditResource(Audit audit, JsonMapper json) {
        return new AuditResource(audit, json);
    }
}
