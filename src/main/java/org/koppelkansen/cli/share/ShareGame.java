package org.koppelkansen.cli.share;

import java.util.List;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.games.GameFile;
import org.koppelkansen.games.GameShares;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.ShareCosts;

/// Answers a call about a game: who pays what, or what changes when somebody comes or goes.
record ShareGame(RuleOptions rules, MemberOptions members) {
    Answer of(GameFile game) {
        return members.move().<Answer>map(move -> changed(game, move)).orElseGet(() -> shares(game, List.of()));
    }

    Answer.Shares shares(GameFile game, List<Text> notes) {
        ShareCosts sharing = new ShareCosts(game.game(), rules.terms(game));
        return new Answer.Shares(
                new GameShares(game, rules.rules().stream().map(sharing::by).toList()), notes);
    }

    private Answer changed(GameFile game, GameChange.Move move) {
        List<String> players = game.game().players();
        if (!players.contains(move.owner()) || players.size() < 2) {
            String names = String.join(", ", players);
            throw Stop.wrongCall(
                    move.owner() + " doet niet mee; wel: " + names + ".",
                    move.owner() + " takes no part; these do: " + names + ".");
        }
        return new Answer.Changed(GameChange.of(game, rules.rule(), rules.terms(game), move));
    }
}
