package org.koppelkansen.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.find.Found;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Change;
import org.koppelkansen.opportunities.FindOpportunities;
import org.koppelkansen.opportunities.Parties;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.WhatIf;
import org.koppelkansen.opportunities.WholeProjects;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.told.Ground;
import org.koppelkansen.results.told.SavedAmounts;
import org.koppelkansen.results.told.Weighed;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Weighs works of the register, as they are and otherwise, for somebody who sees them; keeps nothing.
///
/// Only what the viewer sees is reckoned with, so that nothing in the answer can come from a work that it does not
/// see; and of amounts it is told what [org.koppelkansen.results.told.Telling] allows.
public record TryWhatIf(Works works, Rulebook rules) {
    /// @param asOf no joint work starts before this day
    public WhatIfAnswer of(Viewer viewer, WhatIfAsked asked, LocalDate asOf) {
        Optional<Text> unclear = asked.unclear();
        if (unclear.isPresent()) {
            return new WhatIfAnswer.Refused(unclear.get());
        }
        Map<WorkId, SeenWork.Whole> seen = byId(works.whole(viewer, asked.named()));
        Optional<WorkId> unknown = asked.named().stream()
                .filter(id -> !seen.containsKey(id))
                .sorted()
                .findFirst();
        return unknown.isPresent()
                ? new WhatIfAnswer.Unknown(unknown.get())
                : new Question(asked, seen, byId(works.projectsOf(viewer, asked.named())))
                        .answer(rules, rules.weighing(asOf));
    }

    private static Map<WorkId, SeenWork.Whole> byId(Collection<SeenWork.Whole> seen) {
        return seen.stream()
                .collect(Collectors.toMap(whole -> work(whole).id(), whole -> whole, (one, same) -> one, TreeMap::new));
    }

    private static Work work(SeenWork.Whole whole) {
        return whole.registered().work();
    }

    private record Question(
            WhatIfAsked asked, Map<WorkId, SeenWork.Whole> seen, Map<WorkId, SeenWork.Whole> ofProjects) {
        WhatIfAnswer answer(Rulebook book, WeighingRules rules) {
            Proposal before = Proposal.of(asked.works().stream().map(this::work).toList(), projects(rules), rules);
            if (!asked.asksChanges()) {
                return new WhatIfAnswer.Answered(weighed(before, book), Optional.empty(), List.of(), Optional.empty());
            }
            return switch (WhatIf.of(before, changes())) {
                case WhatIf.Refused refused -> new WhatIfAnswer.Refused(refused.reason());
                case WhatIf.Answered answered ->
                    new WhatIfAnswer.Answered(
                            weighed(before, book),
                            Optional.of(weighed(answered.after(), book)),
                            remarks(answered),
                            answered.moreSaving().map((Estimate more) -> SavedAmounts.of(more)));
            };
        }

        /// Those that could take part, as when opportunities are found.
        private WholeProjects projects(WeighingRules rules) {
            Map<WorkId, SeenWork.Whole> all = new TreeMap<>(ofProjects);
            all.putAll(seen);
            return new FindOpportunities(rules)
                    .projects(new Found(
                            all.values().stream()
                                    .filter(whole -> whole.registered()
                                            .registration()
                                            .withdrawnAt()
                                            .isEmpty())
                                    .map(TryWhatIf::work)
                                    .toList(),
                            List.of(),
                            List.of()));
        }

        private Work work(WorkId id) {
            return TryWhatIf.work(Optional.ofNullable(seen.get(id)).orElseThrow());
        }

        private List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            asked.add().forEach(id -> changes.add(new Change.Add(work(id))));
            new TreeMap<>(asked.move()).forEach((id, day) -> changes.add(new Change.Shift(id, day)));
            new TreeMap<>(asked.deepen()).forEach((id, metres) -> changes.add(new Change.Deepen(id, metres)));
            asked.drop().forEach(id -> changes.add(new Change.Drop(id)));
            return changes;
        }

        private List<Text> remarks(WhatIf.Answered answered) {
            return answered.remarked().stream()
                    .filter(remark -> !remark.tellsCost()
                            || Optional.ofNullable(seen.get(remark.work()))
                                    .orElseThrow()
                                    .costs())
                    .map(WhatIf.Remark::sentence)
                    .toList();
        }

        private Weighed weighed(Proposal proposal, Rulebook book) {
            return new Weighed(
                    proposal.id(),
                    proposal.works().stream().map(work -> work.id().value()).toList(),
                    switch (proposal.together()) {
                        case Weighing.Refused refused -> Optional.of(refused.reason());
                        case Weighing.Weighed weighed -> Optional.empty();
                    },
                    Ground.of(proposal, book.hindrance()),
                    Reckoned.of(proposal, book).seen(closed(proposal)),
                    proposal.findings().stream()
                            .map(odd -> new Weighed.Odd(odd.code().key(), odd.subject(), odd.sentence()))
                            .toList());
        }

        /// The parties of whose works, or of the works of whose projects, the viewer may not know all costs.
        private Set<String> closed(Proposal proposal) {
            Parties names = Parties.of(proposal.works());
            Set<String> projects = ofProjects.values().stream()
                    .filter(whole -> !whole.costs())
                    .map(whole -> TryWhatIf.work(whole).projectKey())
                    .collect(Collectors.toSet());
            return proposal.works().stream()
                    .filter(work -> !Optional.ofNullable(seen.get(work.id()))
                                    .orElseThrow()
                                    .costs()
                            || projects.contains(work.projectKey()))
                    .map(names::of)
                    .collect(Collectors.toSet());
        }
    }
}
