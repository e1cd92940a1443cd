package org.koppelkansen.weighings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;

/// What a part of a cost follows from beside its quantity, so that anybody can work it out again.
///
/// @param share which part of the rate counts, by kind of intervention; only of own costs
/// @param over the own costs that leaving a wished start is reckoned over; only of moving in time
public record Reckoning(Rate rate, Optional<Rate> share, Optional<Estimate> over) {
    /// Finds the rates of parts by their keys.
    public static Function<CostPart, Reckoning> of(SetCost cost, Rates rates) {
        Map<String, Rate> byKey =
                rates.entries().stream().collect(Collectors.toMap(Rates.Entry::key, Rates.Entry::rate));
        return part -> new Reckoning(
                Optional.ofNullable(byKey.get(part.rate()))
                        .orElseThrow(() -> new IllegalStateException("no rate " + part.rate())),
                share(part, cost, rates),
                over(part, cost));
    }

    /// Whether the own costs of the part's work could not be reckoned, because nothing says how much it is.
    public static boolean isUnknown(CostPart part) {
        return part.kind() == CostPart.Kind.OWN && part.quantity() == 0;
    }

    private static Optional<Rate> share(CostPart part, SetCost cost, Rates rates) {
        return part.kind() == CostPart.Kind.OWN
                ? cost.works().stream()
                        .filter(work -> part.work().equals(Optional.of(work.id())))
                        .map(work -> rates.of(work.task().intervention()).shareOfAsset())
                        .findAny()
                : Optional.empty();
    }

    private static Optional<Estimate> over(CostPart part, SetCost cost) {
        return part.kind() == CostPart.Kind.TIMING
                ? Optional.of(Estimate.sum(cost.parts().stream()
                        .filter(own ->
                                own.kind() == CostPart.Kind.OWN && own.work().equals(part.work()))
                        .map(CostPart::cost)
                        .toList()))
                : Optional.empty();
    }
}
