package org.koppelkansen.results.told;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.SharingRule;

/// Which rules may be told to whom.
///
/// By a rule of [#BY_SAVINGS] a party's gain follows from what groups save, and from nothing else: let a party's works
/// cost a million more, alone and in every group alike, and everybody's gain stays the same. So who knows its own
/// cost, its own share and the joint saving cannot work out what another's works cost, not even of two parties. By the
/// other rules it can: in proportion to cost alone, share over alone is joint cost over sum of costs, which with the
/// joint saving gives that sum. They are told only to who may know all costs.
public final class Telling {
    public static final Set<SharingRule> BY_SAVINGS = Set.copyOf(
            EnumSet.of(SharingRule.EQUAL_SAVINGS, SharingRule.SEPARABLE, SharingRule.SHAPLEY, SharingRule.NUCLEOLUS));

    private static final Text WITHHELD = new Text(
            "Deze verdeelsleutel zou verraden wat de voornemens van een ander kosten. Alleen wie alle kosten mag zien, ziet die.",
            "This rule would give away what another's works cost. Only who may see all costs sees it.");

    private Telling() {}

    /// All rules, with what may be told of each to who sees the figures, and of the parties what these tell.
    static List<Shares> shares(Figures figures, List<Party> parties) {
        return Arrays.stream(SharingRule.values())
                .map(rule -> figures.gains().stream()
                        .filter(gains -> gains.rule().equals(rule.key()))
                        .findAny()
                        .map(gains -> gains.with(gains.parties().stream()
                                .map(party -> told(party, rule, parties))
                                .toList()))
                        .orElseGet(() -> Shares.withheld(rule.key(), WITHHELD)))
                .toList();
    }

    private static Shares.OfParty told(Shares.OfParty gain, SharingRule rule, List<Party> parties) {
        Optional<Party.Own> own = parties.stream()
                .filter(party -> party.name().equals(gain.party()))
                .findAny()
                .flatMap(Party::own);
        return new Shares.OfParty(
                gain.party(),
                own.flatMap(Party.Own::aloneCents),
                own.flatMap(known -> known.shares().stream()
                        .filter(share -> share.rule().equals(rule.key()))
                        .map(Party.Share::shareCents)
                        .findAny()),
                gain.gainCents());
    }
}
