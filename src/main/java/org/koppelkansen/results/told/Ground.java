package org.koppelkansen.results.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.weigh.Cell;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.hindrance.HindranceRules;

/// What works have in common, without an amount: the ground that they share, and how they are done together.
///
/// @param together empty where they cannot be done together
/// @param hindrance by way to use the street; empty where they cannot be done together
/// @param sharedSquareMetres opened by at least two of them
/// @param sharedCells each opened by other works than the next
public record Ground(
        Optional<Doing> together, List<Hindrance> hindrance, double sharedSquareMetres, List<SharedCell> sharedCells) {
    public Ground {
        hindrance = List.copyOf(hindrance);
        sharedCells = List.copyOf(sharedCells);
    }

    /// Ground that the same works share.
    ///
    /// @param opened ids of the works that take up its surface
    /// @param dug ids of the works that dig it out
    /// @param surface key of the dearest surface that one of them asks for
    public record SharedCell(double squareMetres, List<String> opened, List<String> dug, String surface) {
        public SharedCell {
            opened = List.copyOf(opened);
            dug = List.copyOf(dug);
        }
    }

    public static Ground of(Proposal proposal, HindranceRules rules) {
        Optional<SetCost> cost = proposal.cost();
        List<Cell> shared = proposal.ground().cells().stream()
                .filter(cell -> cell.opened().cardinality() > 1)
                .toList();
        return new Ground(
                cost.map(Doing::of),
                cost.map(together -> Hindrance.of(together, rules)).orElse(List.of()),
                metres(shared.stream().mapToDouble(Cell::squareMetres).sum()),
                shared.stream().map(cell -> cell(cell, proposal.ground())).toList());
    }

    private static SharedCell cell(Cell cell, CommonGround ground) {
        return new SharedCell(
                metres(cell.squareMetres()),
                ids(cell.opened(), ground),
                ids(cell.dug(), ground),
                ground.surface(cell).key());
    }

    private static List<String> ids(BitSet members, CommonGround ground) {
        return members.stream()
                .mapToObj(i -> ground.works().get(i).id().value())
                .toList();
    }

    private static double metres(double exact) {
        return BigDecimal.valueOf(exact).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
