package org.koppelkansen.weigh;

import java.util.Optional;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.Surface;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// The ground that one work opens: the strip whose surface is taken up and put back, and the trench in it that is dug
/// out. An area is dug out whole; of a point, whose place is in doubt, no more than a pit is counted.
///
/// @param zone the strip with half the reach round it: where zones of works lie over one another, they share a site
/// @param depthMetres of the bottom of the trench
record OpenedGround(Shape strip, Shape zone, Shape trench, double depthMetres, Surface surface) {
    /// Empty where a work has no place, opens nothing, or could cost more than so much by what it opens.
    static Optional<OpenedGround> of(Work work, WeighingRules rules, double mostEuros) {
        Rates rates = rules.rates();
        WorkingWidths.Ground ground = rates.widths().of(work.discipline());
        return work.place()
                .map(Place::geometry)
                .filter(place -> rates.opens(work.task()))
                .flatMap(place -> Optional.of(place.opened(ground.widthMetres()))
                        .filter(strip -> strip.area() * mostEurosPerSquareMetre(work, rates) <= mostEuros)
                        .map(strip -> new OpenedGround(
                                strip,
                                strip.roughly(rules.reachMetres() / 2),
                                place.opened(ground.trenchMetres()),
                                rates.depthMetres(work.task()),
                                rates.surface(work.task()))));
    }

    /// More than opening the ground can ever cost.
    private static double mostEurosPerSquareMetre(Work work, Rates rates) {
        double digging = rates.layers().stream()
                .mapToDouble(layer -> layer.digging().high())
                .max()
                .orElse(0);
        return rates.surface(work.task()).reinstatement().high() + rates.depthMetres(work.task()) * digging;
    }
}
