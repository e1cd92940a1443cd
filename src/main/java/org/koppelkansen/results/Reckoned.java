package org.koppelkansen.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Parties;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.SharedCost;
import org.koppelkansen.results.told.Amounted;
import org.koppelkansen.results.told.Amounts;
import org.koppelkansen.results.told.Costs;
import org.koppelkansen.results.told.Doing;
import org.koppelkansen.results.told.Figures;
import org.koppelkansen.results.told.Ground;
import org.koppelkansen.results.told.Party;
import org.koppelkansen.results.told.SavedAmounts;
import org.koppelkansen.results.told.Saving;
import org.koppelkansen.results.told.Shares;
import org.koppelkansen.results.told.Sheet;
import org.koppelkansen.results.told.Sheets;
import org.koppelkansen.results.told.Telling;
import org.koppelkansen.share.CostGame;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.works.Work;

/// All that was worked out for a set of works, whoever may know what of it.
///
/// @param figures empty where the works cannot be done together
/// @param parties with all that they cost and pay
public record Reckoned(Ground ground, Optional<Figures> figures, List<Party> parties, Costs costs) {
    /// With more, every group of them could not be weighed within a second.
    public static final int MOST_PARTIES = 10;

    private static final Text TOO_MANY = new Text(
            "Er doen meer dan " + MOST_PARTIES + " partijen mee: verdeel de kosten in delen.",
            "More than " + MOST_PARTIES + " parties take part: share the costs in parts.");

    public Reckoned {
        parties = List.copyOf(parties);
    }

    static Reckoned of(Proposal proposal, Rulebook rules) {
        Parties names = Parties.of(proposal.works());
        List<Sharing> sharings = new ArrayList<>();
        Optional<CostGame> game = Optional.empty();
        if (names.names().size() <= MOST_PARTIES && proposal.shared() instanceof SharedCost.Payable payable) {
            sharings.addAll(payable.sharing().byAllRules());
            game = Optional.of(payable.game());
        }
        return new Reckoned(
                Ground.of(proposal, rules.hindrance()),
                figures(proposal, sharings),
                parties(proposal, names, sharings, game),
                new Costs(
                        new Sheets(
                                Amounts.of(proposal.costApart()),
                                proposal.cost().map(Sheet::of)),
                        all(proposal, sharings)));
    }

    private static Optional<Figures> figures(Proposal proposal, List<Sharing> sharings) {
        return proposal.saving()
                .map(saving -> new Figures(
                        new Saving(
                                SavedAmounts.of(saving),
                                expected(proposal, saving),
                                proposal.streetDaysApart(),
                                proposal.apart().stream().map(Doing::of).toList()),
                        gains(proposal, sharings)));
    }

    private static long expected(Proposal proposal, Estimate saving) {
        double certainty = proposal.works().stream()
                .mapToDouble(work -> work.window().certainty())
                .reduce(1, (a, b) -> a * b);
        return Math.round(saving.likely().cents() * certainty);
    }

    private static List<Shares> gains(Proposal proposal, List<Sharing> sharings) {
        return all(proposal, sharings).stream()
                .filter(shares ->
                        Telling.BY_SAVINGS.stream().anyMatch(rule -> rule.key().equals(shares.rule())))
                .map(Shares::gainsOnly)
                .toList();
    }

    private static List<Shares> all(Proposal proposal, List<Sharing> sharings) {
        return sharings.isEmpty()
                ? Arrays.stream(SharingRule.values())
                        .map(rule -> Shares.of(new Sharing.Refused(rule, whyNone(proposal))))
                        .toList()
                : sharings.stream().map(Shares::of).toList();
    }

    private static Text whyNone(Proposal proposal) {
        if (Parties.of(proposal.works()).names().size() > MOST_PARTIES) {
            return TOO_MANY;
        }
        return switch (proposal.shared()) {
            case SharedCost.Refused refused -> refused.reason();
            case SharedCost.Payable payable -> TOO_MANY;
        };
    }

    private static List<Party> parties(
            Proposal proposal, Parties names, List<Sharing> sharings, Optional<CostGame> game) {
        Map<String, List<Work>> works = new TreeMap<>();
        proposal.works()
                .forEach(work -> works.computeIfAbsent(names.of(work), name -> new ArrayList<>())
                        .add(work));
        return works.entrySet().stream()
                .map(party -> new Party(
                        party.getKey(),
                        party.getValue().getFirst().owner().id().value(),
                        party.getValue().stream().map(work -> work.id().value()).toList(),
                        Optional.of(own(party.getKey(), party.getValue(), proposal, sharings, game))))
                .toList();
    }

    private static Party.Own own(
            String name, List<Work> works, Proposal proposal, List<Sharing> sharings, Optional<CostGame> game) {
        return new Party.Own(
                game.map(costs -> costs.alone(costs.placeOf(name)).cents()),
                proposal.apart().stream()
                        .filter(project -> works.containsAll(project.works()))
                        .map(Sheet::of)
                        .toList(),
                sharings.stream()
                        .filter(sharing -> Telling.BY_SAVINGS.contains(sharing.rule()))
                        .flatMap(sharing -> sharing instanceof Sharing.Shared shared
                                ? Stream.of(new Party.Share(
                                        shared.rule().key(), shared.of(name).cents()))
                                : Stream.empty())
                        .toList());
    }

    /// As far as somebody may know it that sees all works.
    ///
    /// @param closed names of the parties of whose works it may not know all costs
    Amounted seen(Set<String> closed) {
        return Amounted.of(
                figures,
                parties.stream()
                        .map(party -> closed.contains(party.name()) ? party.withoutOwn() : party)
                        .toList(),
                closed.isEmpty() ? Optional.of(costs) : Optional.empty());
    }
}
