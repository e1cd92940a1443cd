package org.koppelkansen.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Level;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Task;

class RatesTest {
    private static final Task SEWER = new Task(Discipline.SEWER, Intervention.REPLACE, "");
    private static final Rates RATES = Rates.shipped();

    @Test
    void replacing_a_sewer_in_a_street_costs_about_what_rioned_publishes() {
        WorkingWidths.Ground strip = RATES.widths().of(Discipline.SEWER);
        assertThat(strip).isEqualTo(new WorkingWidths.Ground(3.0, 1.5, 3.0, 10));

        // One metre of street; its part of a site for 100 metres in 90 days is a hundredth.
        double own = RATES.of(Discipline.SEWER).asset().likely();
        double paving = 3.0 * RATES.surface(SEWER).reinstatement().likely();
        double digging = RATES.layers().stream()
                .mapToDouble(layer ->
                        1.5 * layer.thicknessMetres(3.0) * layer.digging().likely())
                .sum();
        Opening opening = RATES.opening(SEWER);
        double once = opening.siteSetUp().likely()
                + opening.trafficSetUp().likely()
                + opening.notices().likely();
        double daily = opening.siteDay().likely() + opening.trafficDay().likely();
        double perMetre = own + paving + digging + (once + 90 * daily) / 100;

        assertThat(perMetre).isCloseTo(540, within(0.1 * 540));
        assertThat((paving + digging) / perMetre).isBetween(0.30, 0.60);
        assertThat(RATES.published().get(1).ours(RATES, Level.LIKELY)).isCloseTo(perMetre, within(1e-9));
    }
}
