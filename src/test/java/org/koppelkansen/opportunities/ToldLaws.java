package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.find.Found;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.weigh.CrowdedTown;

class ToldLaws {
    private static final int MANY = 14;
    private static final FindOpportunities OPPORTUNITIES = new FindOpportunities(CrowdedTown.RULES);

    @ParameterizedTest
    @MethodSource("org.koppelkansen.opportunities.PackingLaws#seeds")
    void told_one_by_one_they_are_the_same(long seed) {
        Found found = PackingLaws.RELATIONS.among(CrowdedTown.works(seed, MANY), List.of(), Progress.SILENT);
        List<String> told = OPPORTUNITIES
                .told(found, ToldLaws::told, Progress.SILENT)
                .sorted()
                .toList();
        assertThat(told)
                .as("seed %s", seed)
                .isEqualTo(OPPORTUNITIES.among(found, Progress.SILENT).ranked().stream()
                        .map(opportunity -> told(opportunity, OPPORTUNITIES.projects(found)))
                        .sorted()
                        .toList());
    }

    private static String told(Opportunity opportunity, WholeProjects projects) {
        Proposal proposal = Proposal.of(opportunity, projects, CrowdedTown.RULES);
        return opportunity.id() + proposal.costApart() + proposal.cost() + opportunity.common() + opportunity.reasons();
    }
}
