package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.works.WorkId;

/// What becomes of a proposal when something in it is otherwise; nothing is kept.
public sealed interface WhatIf {
    /// @param remarked what was done beside what was asked
    record Answered(Proposal before, Proposal after, List<Remark> remarked) implements WhatIf {
        public Answered {
            remarked = List.copyOf(remarked);
        }

        /// What was done beside what was asked, in sentences.
        public List<Text> remarks() {
            return remarked.stream().map(Remark::sentence).toList();
        }

        /// How much more parts of one kind come to when done together; empty when it cannot be before or after.
        public Optional<Estimate> more(CostPart.Kind kind) {
            return before.cost()
                    .flatMap(was -> after.cost().map(is -> is.of(kind).minus(was.of(kind))));
        }

        /// How much more is saved; empty when they cannot be done together before or after.
        public Optional<Estimate> moreSaving() {
            return before.saving().flatMap(was -> after.saving().map(is -> is.minus(was)));
        }

        /// What each party pays by one rule, by name.
        public List<ShareChange> shares(SharingRule rule) {
            Map<String, Money> was = shares(before, rule);
            Map<String, Money> is = shares(after, rule);
            Map<String, ShareChange> changes = new TreeMap<>();
            List<String> names = new ArrayList<>(was.keySet());
            names.addAll(is.keySet());
            names.forEach(name -> changes.put(
                    name,
                    new ShareChange(name, Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name)))));
            return List.copyOf(changes.values());
        }

        private static Map<String, Money> shares(Proposal proposal, SharingRule rule) {
            Map<String, Money> shares = new TreeMap<>();
            if (proposal.shared(rule) instanceof Sharing.Shared shared) {
                for (OwnerShare share : shared.shares()) {
                    shares.put(share.owner(), share.share());
                }
            }
            return shares;
        }
    }

    /// A change makes no sense.
    record Refused(Text reason) implements WhatIf {}

    /// Something that was done beside what was asked.
    ///
    /// @param tellsCost whether the sentence tells what something costs the owner of the work
    record Remark(WorkId work, boolean tellsCost, Text sentence) {}

    /// What one party pays before and after; empty where it takes no part, or the rule has no answer.
    record ShareChange(String party, Optional<Money> before, Optional<Money> after) {}

    /// Makes the changes one after another and weighs again.
    static WhatIf of(Proposal before, List<Change> changes) {
        ChangedWorks works = new ChangedWorks(before.works(), before.rules());
        for (Change change : changes) {
            Optional<Text> refused = works.refused(change);
            if (refused.isPresent()) {
                return new Refused(refused.get());
            }
        }
        return new Answered(
                before,
                Proposal.of(works.works(), before.projects().with(works.works()), before.rules()),
                works.remarks());
    }
}
