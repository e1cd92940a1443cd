package org.koppelkansen.cli.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.Conditions;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.cli.weigh.ProposePlans;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.games.GameFile;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Members;
import org.koppelkansen.opportunities.Parties;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.SharedCost;
import org.koppelkansen.works.Work;

/// Answers a call about works: who pays what when they are done together, or what changes when the works of one more
/// owner are added, or those of one are left out.
record SharePlans(ShareGame sharing, PlanOptions options) {
    Answer of(ProposePlans.Proposed proposed) {
        Proposal proposal = proposed.proposal();
        List<String> joining = sharing.members().joins();
        if (!joining.isEmpty()) {
            Joining.requireNoOwner(joining, proposed.plans().works());
            return joined(proposal, proposed.names().works(joining));
        }
        return sharing.members().leaves().map(party -> left(proposal, party)).orElseGet(() -> shares(proposed));
    }

    private Answer shares(ProposePlans.Proposed proposed) {
        Proposal proposal = proposed.proposal();
        GameFile game = game(proposal.id(), proposal.works(), proposal.shared());
        List<Text> notes = new ArrayList<>(notes(proposal));
        alone(game, proposal).ifPresent(notes::addFirst);
        notes.add(Conditions.of(proposed.plans(), options));
        return sharing.shares(game, notes);
    }

    /// Why what owners would pay alone is less than what their projects cost apart; empty where it is the same.
    private static Optional<Text> alone(GameFile game, Proposal proposal) {
        Money alone = Money.ZERO;
        for (int i = 0; i < game.game().players().size(); i++) {
            alone = alone.plus(game.game().alone(i));
        }
        Money less = proposal.costApart().likely().minus(alone);
        if (less.cents() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                "Alleen: wat een eigenaar kwijt is als hij zijn eigen werken zo goedkoop mogelijk doet, zo nodig samen."
                        + " Daarom kan dit lager zijn dan ‘apart’ bij `weigh`: hier in totaal "
                        + new Amounts(new Speech(Language.NL)).of(less) + " euro.",
                "Alone: what an owner would pay when it does its own works as cheaply as it can, together where that"
                        + " helps. So this can be less than ‘apart’ in `weigh`: here by "
                        + new Amounts(new Speech(Language.EN)).of(less) + " euros in all."));
    }

    private Answer joined(Proposal proposal, List<Work> newcomer) {
        Joining.requireNew(proposal, newcomer);
        Members.Moved moved = members(proposal).join(newcomer, sharing.members().spent());
        GameFile game = game(proposal.id() + " + " + ids(newcomer), proposal.works(), moved.larger());
        sharing.rules().terms(game);
        return new Answer.Changed(new GameChange(
                game, sharing.rules().rule(), new GameChange.Move.Joins(moved.party(), moved.paid()), moved.change()));
    }

    private Answer left(Proposal proposal, String asked) {
        String party = Parties.of(proposal.works()).names().stream()
                .filter(name -> name.equalsIgnoreCase(asked.strip()))
                .findFirst()
                .orElseThrow(() -> takesNoPart(asked, Parties.of(proposal.works())));
        Members.Moved moved = members(proposal).leave(party, sharing.members().compensation());
        GameFile game = game(proposal.id(), proposal.works(), moved.larger());
        sharing.rules().terms(game);
        return new Answer.Changed(new GameChange(
                game, sharing.rules().rule(), new GameChange.Move.Leaves(party, moved.paid()), moved.change()));
    }

    private Members members(Proposal proposal) {
        return new Members(proposal, sharing.rules().rule(), sharing.rules().quantities());
    }

    private static GameFile game(String title, List<Work> works, SharedCost cost) {
        return switch (cost) {
            case SharedCost.Refused refused -> throw stop(refused.reason());
            case SharedCost.Payable payable ->
                new GameFile(payable.game(), payable.terms().quantities(), title + ": " + ids(works), "", "");
        };
    }

    private static List<Text> notes(Proposal proposal) {
        List<Text> notes = new ArrayList<>();
        notes.add(new Text(
                "De hoeveelheid van ieder is het aantal vierkante meters dat hij opent, tenzij --quantity iets anders"
                        + " zegt. Verdeeld worden de waarschijnlijke kosten.",
                "Everybody's quantity is the number of square metres that it opens, unless --quantity says otherwise."
                        + " What is shared are the likely costs."));
        proposal.findings()
                .forEach(finding -> notes.add(new Text(
                        finding.subject() + ": " + finding.sentence().nl(),
                        finding.subject() + ": " + finding.sentence().en())));
        return notes;
    }

    private static Stop takesNoPart(String asked, Parties parties) {
        String names = String.join(", ", parties.names());
        return Stop.wrongCall(
                asked + " doet niet mee; wel: " + names + ".", asked + " takes no part; these do: " + names + ".");
    }

    private static String ids(List<Work> works) {
        return works.stream().map(work -> work.id().value()).collect(Collectors.joining(", "));
    }

    private static Stop stop(Text reason) {
        return Stop.nothingUsable(reason.nl(), reason.en());
    }
}
