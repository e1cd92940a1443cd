package org.koppelkansen.api.results;

import java.time.Clock;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.outlook.LookAhead;
import org.koppelkansen.outlook.PlannedWorks;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.FindInRegister;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.Rulebook;
import org.koppelkansen.results.TryWhatIf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The resources of results, as beans.
@Configuration(proxyBeanMethods = false)
public class ResultBeans {
    @Bean
    OpportunityResource opportunityResource(Results results, Register register, Systems systems) {
        return new OpportunityResource(results, register.works(), systems);
    }

    @Bean
    RelationResource relationResource(Results results, Register register, Systems systems) {
        return new RelationResource(results, register.works(), systems);
    }

    @Bean
    FindingRunResource findingRunResource(
            Register register, Results results, Rulebook rules, JobRunner jobs, Clock clock) {
        return new FindingRunResource(
                new FindInRegister(register.works(), register.areas(), results, rules), jobs, clock);
    }

    @Bean
    WhatIfResource whatIfResource(Register register, Rulebook rules, Clock clock) {
        return new WhatIfResource(new TryWhatIf(register.works(), rules), clock);
    }

    @Bean
    CostShareResource costShareResource() {
        return new CostShareResource();
    }

    @Bean
    RuleResource ruleResource(Rulebook rules) {
        return new RuleResource(rules);
    }

    @Bean
    LookAhead lookAhead(PlannedWorks planned, Register register, Results results, Rulebook rules) {
        return new LookAhead(planned, register.works(), results, rules.rates());
    }

    @Bean
    RegisterOverviewResource registerOverviewResource(LookAhead outlook, Register register) {
        return new RegisterOverviewResource(outlook, register);
    }

    @Bean
    AreaOverviewResource areaOverviewResource(LookAhead outlook, Register register, Clock clock) {
        return new AreaOverviewResource(outlook, register, clock);
    }

    @Bean
    OrganisationOverviewResource organisationOverviewResource(
            LookAhead outlook, Register register, Systems systems, Clock clock) {
        return new OrganisationOverviewResource(outlook, register, systems, clock);
    }

    @Bean
    ResultDescriptions resultDescriptions() {
        return new ResultDescriptions();
    }
}
