package org.koppelkansen.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.find.Evidence;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Reason;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.measure.Text;
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
    private static final Evidence TOLD_ELSEWHERE = new Evidence(0, 0, Optional.empty(), 0, 1);

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
                told(couplings(found), asOf, progress));
    }

    /// Who couples with whom, which is all that opportunities are made of: why they do is told with the relations
    /// themselves, and takes more memory than a server has for a city.
    private static Found couplings(Found found) {
        return new Found(
                found.works(),
                List.of(),
                found.relations().stream()
                        .flatMap(relation -> relation instanceof Relation.Between between
                                        && relation.kind().isCoupling()
                                ? Stream.of(bare(between))
                                : Stream.empty())
                        .toList());
    }

    private static Relation bare(Relation.Between between) {
        return new Relation.Between(
                between.kind(), between.rule(), between.first(), between.second(), TOLD_ELSEWHERE, Untold.REASON);
    }

    private enum Untold implements Reason {
        REASON;

        @Override
        public Text sentence() {
            throw new IllegalStateException("told with the relations themselves");
        }

        @Override
        public List<Fact> facts() {
            throw new IllegalStateException("told with the relations themselves");
        }
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
