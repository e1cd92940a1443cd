package org.koppelkansen.cli.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.works.WorkId;

class AlikePartsTest {
    private static final AlikeParts ALIKE = new AlikeParts(Rates.shipped());

    private static CostPart part(CostPart.Kind kind, String what, double quantity, String unit, String rate) {
        return part(kind, Optional.empty(), what, quantity, unit, rate);
    }

    private static CostPart part(
            CostPart.Kind kind, Optional<WorkId> work, String what, double quantity, String unit, String rate) {
        Money cents = new Money(Math.round(quantity * 1000));
        return new CostPart(kind, work, new Text(what, what), quantity, unit, rate, Estimate.of(level -> cents));
    }

    @Test
    void slices_of_one_layer_are_one_line_from_the_surface_down() {
        List<CostPart> added = ALIKE.added(List.of(
                part(CostPart.Kind.DIGGING, "0,5–0,6 m diep", 10, "m3", "digging.2.cost"),
                part(CostPart.Kind.DIGGING, "0–0,5 m diep", 3, "m3", "digging.1.cost"),
                part(CostPart.Kind.DIGGING, "0,6–1,5 m diep", 5, "m3", "digging.2.cost")));
        assertThat(added.stream().map(part -> part.what().nl())).containsExactly("0–0,5 m diep", "0,5–1,5 m diep");
        assertThat(added.stream().map(CostPart::quantity)).containsExactly(3.0, 15.0);
    }

    @Test
    void a_sliver_goes_into_the_largest_and_no_cent_is_lost() {
        List<CostPart> added = ALIKE.added(List.of(
                part(CostPart.Kind.SURFACE, "herstraten", 0.03, "m2", "surfaces.relaid-paving.reinstatement"),
                part(CostPart.Kind.SURFACE, "nieuwe bestrating", 100, "m2", "surfaces.new-paving.reinstatement")));
        assertThat(added).hasSize(1);
        assertThat(added.getFirst().what().nl()).isEqualTo("nieuwe bestrating");
        assertThat(added.getFirst().cost().likely().cents()).isEqualTo(100_030);
    }

    @Test
    void setting_up_comes_before_days_together_and_those_before_days_apart() {
        CostPart apart = part(
                CostPart.Kind.SITE,
                Optional.of(new WorkId("riolering:R1")),
                "niet naast andere",
                2.25,
                "days",
                "openings.heavy.site-day");
        CostPart together = part(CostPart.Kind.SITE, "naast elkaar", 7, "days", "openings.heavy.site-day");
        CostPart once = part(CostPart.Kind.SITE, "zwaar", 1, "opening", "openings.heavy.site-set-up");
        assertThat(ALIKE.added(List.of(apart, together, once))).containsExactly(once, together, apart);
    }
}
