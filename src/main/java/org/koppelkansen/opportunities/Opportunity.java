package org.koppelkansen.opportunities;

import java.util.Comparator;
import java.util.List;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.weigh.Cell;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Work;

/// Works that could be done together and would cost less so: a koppelkans, with all that makes it one.
///
/// @param id the same for the same works, whatever else is found
/// @param common the days that all windows have
/// @param together what it costs to do them together, in the period that costs least
/// @param apart what each project costs by itself, as planned; of a project that is not here with all its works, what
/// these add to it
/// @param reasons the couple relations that connect them
/// @param ground the ground of just these works
public record Opportunity(
        String id,
        Period common,
        SetCost together,
        List<SetCost> apart,
        List<Relation.Between> reasons,
        CommonGround ground) {
    /// Most expected benefit first.
    public static final Comparator<Opportunity> RANK =
            Comparator.comparing(Opportunity::expectedBenefit).reversed().thenComparing(Opportunity::id);

    public Opportunity {
        apart = List.copyOf(apart);
        reasons = List.copyOf(reasons);
    }

    /// By id.
    public List<Work> works() {
        return together.works();
    }

    /// Names of the owners, in alphabetical order, each once.
    public List<String> owners() {
        return works().stream()
                .map(work -> work.owner().name())
                .distinct()
                .sorted()
                .toList();
    }

    /// What all cost apart.
    public Estimate costApart() {
        return Estimate.sum(apart.stream().map(SetCost::total).toList());
    }

    /// The net benefit: what doing them together saves, at low, likely and high rates. The amounts need not rise:
    /// where rates are high, more may be saved or less.
    public Estimate benefit() {
        return costApart().minus(together.total());
    }

    /// That all of the works come about: the product of their certainties.
    public double certainty() {
        return works().stream().mapToDouble(work -> work.window().certainty()).reduce(1, (a, b) -> a * b);
    }

    /// The likely benefit times the certainty, rounded to cents.
    public Money expectedBenefit() {
        return new Money(Math.round(benefit().likely().cents() * certainty()));
    }

    /// The ground that at least two of the works open.
    public List<Cell> sharedCells() {
        return ground.cells().stream()
                .filter(cell -> cell.opened().cardinality() > 1)
                .toList();
    }

    public double sharedSquareMetres() {
        return sharedCells().stream().mapToDouble(Cell::squareMetres).sum();
    }
}
