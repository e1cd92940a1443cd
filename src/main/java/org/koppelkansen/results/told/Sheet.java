package org.koppelkansen.results.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;

/// What a set of works costs: exactly the sum of its lines.
///
/// @param works ids, in order
/// @param kinds what the lines of each kind come to, of those kinds that occur
public record Sheet(List<String> works, Period period, Amounts total, List<OfKind> kinds, List<Line> lines) {
    public Sheet {
        works = List.copyOf(works);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /// @param kind key of a [CostPart.Kind]
    public record OfKind(String kind, Amounts cost) {}

    /// @param work whose it is, where it is one work's
    /// @param what the surface, the slice of soil, the kind of site, or the move in time
    /// @param rate key of its rate
    public record Line(
            String kind, Optional<String> work, Text what, double quantity, String unit, String rate, Amounts cost) {
        static Line of(CostPart part) {
            return new Line(
                    part.kind().key(),
                    part.work().map(id -> id.value()),
                    part.what(),
                    BigDecimal.valueOf(part.quantity())
                            .setScale(2, RoundingMode.HALF_UP)
                            .doubleValue(),
                    part.unit(),
                    part.rate(),
                    Amounts.of(part.cost()));
        }
    }

    public static Sheet of(SetCost cost) {
        return new Sheet(
                Doing.ids(cost.works()),
                cost.period(),
                Amounts.of(cost.total()),
                Arrays.stream(CostPart.Kind.values())
                        .filter(kind -> cost.parts().stream().anyMatch(part -> part.kind() == kind))
                        .map(kind -> new OfKind(kind.key(), Amounts.of(cost.of(kind))))
                        .toList(),
                cost.parts().stream().map(Line::of).toList());
    }
}
