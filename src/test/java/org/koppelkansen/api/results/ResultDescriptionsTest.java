package org.koppelkansen.api.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.koppelkansen.results.SeenRun;
import org.koppelkansen.results.WhatIfAnswer;

class ResultDescriptionsTest {
    private static final Set<String> OF_OTHERS = Set.of("Period", "Text");

    @Test
    @SuppressWarnings("rawtypes")
    void every_member_of_an_answer_is_described_and_nothing_else_is() {
        Map<String, Schema> schemas = new HashMap<>();
        for (Type type : List.of(
                OpportunityAnswer.InFull.class,
                RegisterOverviewResource.RegisterOverview.class,
                AreaOverviewResource.AreaOverview.class,
                OrganisationOverviewResource.OrganisationOverview.class,
                OwnOpportunity.class,
                SeenRun.class,
                ListedFinding.class,
                WhatIfAnswer.Answered.class,
                CostShareResource.Answer.class,
                RuleResource.RulesAnswer.class,
                RuleResource.RateAnswer.class)) {
            schemas.putAll(ModelConverters.getInstance(true).readAll(type));
        }
        OpenAPI api = new OpenAPI().components(new Components().schemas(schemas));
        ResultDescriptions descriptions = new ResultDescriptions();
        descriptions.customise(api);
        List<String> without = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        schemas.forEach((name, schema) -> {
            names.add(name);
            Map<?, ?> members = schema.getProperties() == null ? Map.of() : schema.getProperties();
            members.forEach((member, described) -> {
                names.add(name + "." + member);
                Schema<?> property = (Schema<?>) described;
                if (!OF_OTHERS.contains(name) && property.getDescription() == null) {
                    without.add(name + "." + member);
                }
            });
        });
        assertThat(without.stream().sorted().toList()).isEmpty();
        assertThat(names).containsAll(descriptions.names());
    }
}
