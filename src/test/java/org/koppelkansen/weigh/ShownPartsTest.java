package org.koppelkansen.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.measure.Level;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.works.Finding;

class ShownPartsTest {
    private static final String ROAD = "A city road maintain 1 0-100 0 2027-01-01..2030-01-01 100 flexible 1 -\n";
    private static final String SEWER = "B town sewer replace 1 0-100 0 2027-01-01..2030-01-01 100 flexible 1 -\n";
    private static final String INVESTIGATE = SEWER.replace("replace", "investigate");

    @Test
    void a_surface_costs_its_quantity_times_the_rate_it_names_at_each_level() {
        Rates rates = rates("""
                surfaces:
                  relaid-paving:
                    reinstatement: {low: 1, likely: 30, high: 900, unit: EUR/m2, price-level: 2025, source: round}
                  new-paving:
                    reinstatement: {low: 2, likely: 40, high: 50, unit: EUR/m2, price-level: 2025, source: round}
                disciplines:
                  road: {surface: {usual: relaid-paving, maintain: relaid-paving}}
                  sewer: {surface: {usual: new-paving}}
                """);
        CommonGround ground = ground(rates, ROAD + SEWER);
        List<CostPart> surfaces = ground.planned(ground.everybody()).parts().stream()
                .filter(part -> part.kind() == CostPart.Kind.SURFACE)
                .toList();

        assertThat(surfaces)
                .extracting(CostPart::rate)
                .contains("surfaces.relaid-paving.reinstatement", "surfaces.new-paving.reinstatement");
        for (CostPart part : surfaces) {
            Rate rate = rates.entries().stream()
                    .filter(entry -> entry.key().equals(part.rate()))
                    .findFirst()
                    .orElseThrow()
                    .rate();
            for (Level level : Level.values()) {
                assertThat(part.cost().at(level).cents()).isEqualTo(Cents.of(part.quantity() * rate.at(level)));
            }
        }
    }

    @Test
    void what_is_too_much_to_count_is_said_exactly() {
        assertThat(findings(Rates.shipped(), SEWER)).isEmpty();
        assertThat(findings(asset("1e9"), SEWER))
                .containsExactly(tooMuch("de grond en de eigen kosten", "its ground and its own costs"));
        assertThat(findings(asset("1e9"), INVESTIGATE)).containsExactly(tooMuch("de eigen kosten", "its own costs"));
        assertThat(findings(asset("9999999"), SEWER)).containsExactly(tooMuch("de grond", "its ground"));
    }

    private static Text tooMuch(String nl, String en) {
        return new Text(
                "Volgens de tarieven kost dit werk meer dan een miljard euro. Niet meegeteld: " + nl
                        + ". Klopt de plek?",
                "By the rates this work costs over a thousand million euros. Not counted: " + en
                        + ". Is the place right?");
    }

    private static Rates asset(String euros) {
        String share = "share: {low: 1, likely: 1, high: 1";
        String rest = ", price-level: 2025, source: round}\n";
        return rates("disciplines:\n  sewer:\n    asset: {low: 0, likely: 0, high: " + euros + ", unit: EUR/m" + rest
                + "interventions:\n  replace:\n    " + share + ", unit: share" + rest
                + "  investigate:\n    " + share + ", unit: share" + rest);
    }

    private static List<Text> findings(Rates rates, String drawing) {
        return ground(rates, drawing).findings().stream().map(Finding::sentence).toList();
    }

    private static CommonGround ground(Rates rates, String drawing) {
        return CommonGround.of(
                DrawnTown.of(drawing).works(), new WeighingRules(rates, 0.5, 15, LocalDate.of(2026, 6, 1)));
    }

    private static Rates rates(String yaml) {
        return Rates.over(YamlNode.read("round.yaml", yaml));
    }
}
