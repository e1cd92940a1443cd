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
/// @param depthMetres of the bottom of the trench
record OpenedGround(Shape strip, Shape trench, double depthMetres, Surface surface) {
    /// Empty where a work has no place, or opens nothing.
    static Optional<OpenedGround> of(Work work, Rates rates) {
        WorkingWidths.Ground ground = rates.widths().of(work.discipline());
        return work.place()
                .map(Place::geometry)
                .filter(place -> rates.opens(work.task()))
                .map(place -> new OpenedGround(
                        place.opened(ground.widthMetres()),
                        place.opened(ground.trenchMetres()),
                        rates.depthMetres(work.task()),
                        rates.surface(work.task())));
    }

    /// More than opening it can ever cost, in euros.
    double mostEuros(Rates rates) {
        double digging = rates.layers().stream()
                .mapToDouble(layer -> layer.digging().high())
                .max()
                .orElse(0);
        return strip.area() * (surface.reinstatement().high() + depthMetres * digging);
    }
}
