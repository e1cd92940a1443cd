package org.koppelkansen.opportunities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.Membership;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.works.Work;

/// Those who agreed to do works together and to share the cost by a rule, when one more comes or one leaves.
///
/// The ground with and without the one who comes or goes is laid out once, so that only what really changes can raise
/// what somebody pays, and never the rounding of cells.
///
/// @param quantities of parties that do not go by the square metres that they open, by name
public record Members(Proposal agreed, SharingRule rule, Map<String, BigDecimal> quantities) {
    public Members {
        quantities = Map.copyOf(quantities);
    }

    /// By square metres that are opened.
    public Members(Proposal agreed, SharingRule rule) {
        this(agreed, rule, Map.of());
    }

    /// What coming or leaving leads to.
    ///
    /// @param party who comes or goes
    /// @param paid what the newcomer's part is taken of, or the leaver pays at most
    /// @param change refused with a reason where the works cannot be done together
    public record Moved(String party, Money paid, SharedCost larger, Membership.Change change) {}

    /// What was spent on coordination, as far as the calculation knows: the coordination among those that agreed.
    public Money spent() {
        return agreed.cost()
                .map(cost -> cost.of(CostPart.Kind.COORDINATION).likely())
                .orElse(Money.ZERO);
    }

    /// One more party comes with its works.
    ///
    /// @param newcomer at least one work, all of one party that does not take part yet
    /// @param spent on coordination so far; [#spent()] where nobody says
    public Moved join(List<Work> newcomer, Optional<Money> spent) {
        List<Work> all = new ArrayList<>(agreed.works());
        ChangedWorks works = new ChangedWorks(all, agreed.rules());
        Money paid = spent.orElseGet(this::spent);
        Parties parties = Parties.of(concat(all, newcomer));
        String name = parties.of(newcomer.getFirst());
        for (Work work : newcomer) {
            Optional<Text> refused = works.refused(new Change.Add(work));
            if (refused.isPresent()) {
                return refused(name, paid, refused.get());
            }
        }
        Optional<Text> no = notOne(newcomer, name);
        if (no.isPresent()) {
            return refused(name, paid, no.get());
        }
        CommonGround ground = CommonGround.of(works.works(), agreed.rules());
        WholeProjects projects = agreed.projects().with(works.works());
        SharedCost before = SharedCost.of(ground, of(ground, agreed.works()), parties, projects);
        SharedCost after = SharedCost.of(ground, ground.everybody(), parties, projects);
        return new Moved(
                name,
                paid,
                after,
                changed(before, after, (membership, larger) -> membership.join(larger.game(), name, paid)));
    }

    /// A party leaves with all its works.
    ///
    /// @param party its name, as in [Parties]
    /// @param compensation what it pays the others at most
    public Moved leave(String party, Money compensation) {
        Parties parties = Parties.of(agreed.works());
        List<Work> others = agreed.works().stream()
                .filter(work -> !parties.of(work).equals(party))
                .toList();
        if (others.size() == agreed.works().size()) {
            return refused(party, compensation, takesNoPart(party, parties));
        }
        if (others.isEmpty()) {
            return refused(
                    party,
                    compensation,
                    new Text(
                            party + " is de enige: zonder blijft er niemand over.",
                            party + " is the only one: nobody is left without it."));
        }
        CommonGround ground = agreed.ground();
        SharedCost before = SharedCost.of(ground, ground.everybody(), parties, agreed.projects());
        SharedCost after = SharedCost.of(ground, of(ground, others), parties, agreed.projects());
        return new Moved(
                party,
                compensation,
                before,
                changed(before, after, (membership, smaller) -> membership.leave(smaller.game(), party, compensation)));
    }

    private interface Moving {
        Membership.Change of(Membership membership, SharedCost.Payable after);
    }

    private Membership.Change changed(SharedCost before, SharedCost after, Moving moving) {
        return switch (before) {
            case SharedCost.Refused refused -> new Membership.Change.Refused(List.of(refused.reason()), List.of());
            case SharedCost.Payable was ->
                switch (after) {
                    case SharedCost.Refused refused ->
                        new Membership.Change.Refused(List.of(refused.reason()), List.of());
                    case SharedCost.Payable is -> changed(was, is, moving);
                };
        };
    }

    private Membership.Change changed(SharedCost.Payable before, SharedCost.Payable after, Moving moving) {
        return switch (new ShareCosts(before.game(), terms(before)).by(rule)) {
            case Sharing.Refused refused -> new Membership.Change.Refused(List.of(refused.reason()), List.of());
            case Sharing.Shared shared -> {
                Map<String, Money> pays = new HashMap<>();
                for (OwnerShare share : shared.shares()) {
                    pays.put(share.owner(), share.share());
                }
                yield moving.of(new Membership(rule, terms(after), pays), after);
            }
        };
    }

    private ShareCosts.Terms terms(SharedCost.Payable cost) {
        Map<String, BigDecimal> all = new HashMap<>(cost.terms().quantities());
        all.putAll(quantities);
        return cost.terms().with(all);
    }

    private Optional<Text> notOne(List<Work> newcomer, String name) {
        Set<String> parties = newcomer.stream().map(Work::party).collect(Collectors.toSet());
        if (parties.size() > 1) {
            return Optional.of(new Text(
                    "Deze werken zijn van meer dan één eigenaar: laat de een na de ander aansluiten.",
                    "These works are of more than one owner: let them join one after another."));
        }
        boolean isIn = agreed.works().stream().anyMatch(work -> parties.contains(work.party()));
        return isIn
                ? Optional.of(new Text(
                        name + " doet al mee: bekijk met `weigh --add` wat een werk erbij verandert.",
                        name + " takes part already: see with `weigh --add` what one more work changes."))
                : Optional.empty();
    }

    private static Text takesNoPart(String party, Parties parties) {
        String names = String.join(", ", parties.names());
        return new Text(
                party + " doet niet mee; wel: " + names + ".", party + " takes no part; these do: " + names + ".");
    }

    private static Moved refused(String party, Money paid, Text reason) {
        return new Moved(
                party, paid, new SharedCost.Refused(reason), new Membership.Change.Refused(List.of(reason), List.of()));
    }

    private static BitSet of(CommonGround ground, List<Work> works) {
        Set<Work> wanted = Set.copyOf(works);
        BitSet set = new BitSet();
        for (int i = 0; i < ground.works().size(); i++) {
            set.set(i, wanted.contains(ground.works().get(i)));
        }
        return set;
    }

    private static List<Work> concat(List<Work> some, List<Work> others) {
        List<Work> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
