package org.koppelkansen.cli.share;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.weigh.ProposePlans;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.games.GameFile;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Members;
import org.koppelkansen.opportunities.Parties;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.SharedCost;
import org.koppelkansen.works.Work;

/// Answers a call about works: who pays what when they are done together, or what changes when the works of one more
/// owner are added, or those of one are left out.
record SharePlans(ShareGame sharing) {
    Answer of(ProposePlans.Proposed proposed) {
        Proposal proposal = proposed.proposal();
        List<String> joining = sharing.members().joins();
        if (!joining.isEmpty()) {
            return joined(proposal, proposed.names().works(joining));
        }
        return sharing.members()
                .leaves()
                .map(party -> left(proposal, party))
                .orElseGet(() ->
                        sharing.shares(game(proposal.id(), proposal.works(), proposal.shared()), notes(proposal)));
    }

    private Answer joined(Proposal proposal, List<Work> newcomer) {
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
                .orElse(asked);
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

    private static String ids(List<Work> works) {
        return works.stream().map(work -> work.id().value()).collect(Collectors.joining(", "));
    }

    private static Stop stop(Text reason) {
        return Stop.nothingUsable(reason.nl(), reason.en());
    }
}
