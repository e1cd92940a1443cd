package org.koppelkansen.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.find.Found;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.opportunities.FindOpportunities;
import org.koppelkansen.opportunities.Opportunities;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.opportunities.WholeProjects;
import org.koppelkansen.register.Areas;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Work;

/// Finds the relations and opportunities of all works in the register anew, and keeps them in the place of what was
/// found before.
public record FindInRegister(Works works, Areas areas, Results results, Rulebook rules) {
    /// Reads the register as it is now; what changes in it meanwhile waits for the next run.
    ///
    /// @param asOf works whose window ended before this day take no part
    /// @param change who asked for it, when it began, and why
    public FindingRun run(LocalDate asOf, Change change, Progress progress) {
        long revision = works.revision();
        Found found = rules.finding(asOf).among(works.everybodys(), areas.ambitions(), progress);
        WeighingRules weighing = rules.weighing(asOf);
        FindOpportunities finding = new FindOpportunities(weighing);
        Opportunities opportunities = finding.among(found, progress);
        Ranking ranking = Ranking.of(opportunities, found, List.of(), areas.all());
        return results.keep(
                new FoundNow(
                        change.at(),
                        asOf,
                        revision,
                        found.relations().stream().map(ToldRelation::of),
                        told(ranking, finding.projects(found), weighing, found.works()),
                        findings(ranking)),
                change);
    }

    private Stream<FoundOpportunity> told(
            Ranking ranking, WholeProjects projects, WeighingRules weighing, List<Work> all) {
        Map<String, List<Work>> byProject = all.stream()
                .filter(work -> work.planning().project().isPresent())
                .collect(Collectors.groupingBy(Work::projectKey));
        return ranking.ranked().stream()
                .map(ranked -> FoundOpportunity.of(
                        ranked, byProject, Reckoned.of(Proposal.of(ranked.opportunity(), projects, weighing), rules)));
    }

    private static Stream<Finding> findings(Ranking ranking) {
        return ranking.ranked().stream().flatMap(ranked -> ranked.opportunity().ground().findings().stream());
    }
}
