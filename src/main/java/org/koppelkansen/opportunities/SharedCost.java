package org.koppelkansen.opportunities;

import java.util.BitSet;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.SumGame;
import org.koppelkansen.weigh.CommonGround;

/// The likely cost of works done together as a game among their parties, so that every rule can say who pays what; or
/// why it is none.
public sealed interface SharedCost {
    /// @param game costs of every group of parties; of several parties the likely total of everybody, to the cent;
    /// of a single party, together or as planned, whichever is cheaper
    /// @param terms with the square metres that each party opens as its quantity
    record Payable(SumGame game, ShareCosts.Terms terms) implements SharedCost {
        public ShareCosts sharing() {
            return new ShareCosts(game, terms);
        }
    }

    record Refused(Text reason) implements SharedCost {}

    /// The game of a set. The same parties for several sets give players of the same names.
    ///
    /// @param projects with all works of the set
    /// @param set places in [CommonGround#works], at least one
    static SharedCost of(CommonGround ground, BitSet set, Parties parties, WholeProjects projects) {
        return PartyGame.of(ground, set, parties, projects);
    }
}
