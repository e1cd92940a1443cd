package org.koppelkansen.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.find.Found;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.opportunities.FindOpportunities;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.Whereabouts;
import org.koppelkansen.register.Areas;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.weigh.WeighingRules;
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
        return results.keep(now(found(asOf, progress), change.at(), asOf, revision, progress), change);
    }

    /// Of what was found nothing is held but what is still to be told.
    private FoundNow now(Found found, Instant startedAt, LocalDate asOf, long revision, Progress progress) {
        return new FoundNow(
                startedAt,
                asOf,
                revision,
                found.relations().stream().map(ToldRelation::of),
                told(found, asOf, progress));
    }

    /// Without all the meetings that are no relation: they are many.
    private Found found(LocalDate asOf, Progress progress) {
        Found found = rules.finding(asOf).among(works.everybodys(), areas.ambitions(), progress);
        return new Found(found.works(), List.of(), found.relations());
    }

    private Stream<FoundOpportunity> told(Found found, LocalDate asOf, Progress progress) {
        WeighingRules weighing = rules.weighing(asOf);
        Whereabouts whereabouts = new Whereabouts(areas.all());
        Map<String, List<Work>> byProject = found.works().stream()
                .filter(work -> work.planning().project().isPresent())
                .collect(Collectors.groupingBy(Work::projectKey));
        return new FindOpportunities(weighing)
                .told(
                        found,
                        (opportunity, projects) -> FoundOpportunity.of(
                                opportunity,
                                whereabouts.of(opportunity),
                                byProject,
                                Reckoned.of(Proposal.of(opportunity, projects, weighing), rules)),
                        progress);
    }
}
