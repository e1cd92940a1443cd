package org.koppelkansen.settings;

import java.util.Locale;
import org.koppelkansen.measure.Level;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Task;

/// A published figure that our rates have a sum for: never an input, always shown beside what we reckon.
///
/// @param word what the figure is
/// @param metres of street that one opening is for
/// @param days that the opening lasts
public record OutsideCheck(Text word, Rate published, Task task, double metres, double days, Part part) {
    /// What is compared.
    public enum Part {
        /// Own cost, surface, trench, site, traffic and notices, per metre.
        ALL,
        /// The own cost, per metre.
        OWN,
        /// Surface and trench as a share of all.
        SURFACE_AND_DIGGING;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        RateUnit unit() {
            return this == SURFACE_AND_DIGGING ? RateUnit.SHARE : RateUnit.EUR_PER_M;
        }
    }

    /// Our own figure for the same, in the published figure's unit.
    public double ours(Rates rates, Level level) {
        return switch (part) {
            case ALL -> own(rates, level) + ground(rates, level) + site(rates, level);
            case OWN -> own(rates, level);
            case SURFACE_AND_DIGGING ->
                ground(rates, level) / (own(rates, level) + ground(rates, level) + site(rates, level));
        };
    }

    private double own(Rates rates, Level level) {
        Rate asset = rates.of(task.discipline()).asset();
        double perMetre =
                asset.unit() == RateUnit.EUR_PER_M2 ? strip(rates).widthMetres() * asset.at(level) : asset.at(level);
        return perMetre * rates.of(task.intervention()).shareOfAsset().at(level);
    }

    private double ground(Rates rates, Level level) {
        WorkingWidths.Ground strip = strip(rates);
        double digging = rates.layers().stream()
                .mapToDouble(layer -> layer.thicknessMetres(strip.depthMetres())
                        * layer.digging().at(level))
                .sum();
        return strip.widthMetres() * rates.surface(task).reinstatement().at(level) + strip.trenchMetres() * digging;
    }

    private double site(Rates rates, Level level) {
        Opening opening = rates.opening(task);
        double once = opening.siteSetUp().at(level)
                + opening.trafficSetUp().at(level)
                + opening.notices().at(level);
        double daily = opening.siteDay().at(level) + opening.trafficDay().at(level);
        return (once + days * daily) / metres;
    }

    private WorkingWidths.Ground strip(Rates rates) {
        return rates.widths().of(task.discipline());
    }
}
