package org.koppelkansen.opportunities;

import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// A street of a hundred metres with rates so round that every cost can be checked by hand:
///
/// | | sewer R alone | heat H alone | together |
/// |---|--:|--:|--:|
/// | own | 20,000 | 100,000 | 120,000 |
/// | surface, 300 m² at 30 | 9,000 | 9,000 | 9,000 |
/// | digging at 20, 150 m² 3 m deep and 100 m² 2 m deep inside | 9,000 | 4,000 | 9,000 |
/// | site, 1,000 and 100 a day: 100, 60 and 130 days | 11,000 | 7,000 | 14,000 |
/// | traffic, 500 and 50 a day | 5,500 | 3,500 | 7,000 |
/// | notices | 250 | 250 | 250 |
/// | coordination | | | 2,000 |
/// | in all | 54,750 | 123,750 | 161,250 |
final class TwoInOneStreet {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final WorkId R = new WorkId("R");
    static final WorkId H = new WorkId("H");
    static final String SEWER = "R city sewer replace 1 0-100 0 2027-01-01..2030-01-01 100 flexible 1 -\n";
    static final String HEAT = "H warm heat lay 1 0-100 0 2027-01-01..2030-01-01 60 flexible 1 -\n";
    static final String CABLE = "T net telecom lay 1 0-100 0 2027-01-01..2030-01-01 60 flexible 1 -\n";

    private static final String ROUND = """
            ground:
              sewer: {width: 3.0, trench: 1.5, depth: 3.0, radius: 10, source: round}
              heat: {width: 3.0, trench: 1.0, depth: 2.0, radius: 10, source: round}
            surfaces:
              relaid-paving:
                reinstatement: {low: 30, likely: 30, high: 30, unit: EUR/m2, price-level: 2025, source: round}
            digging:
              - cost: {low: 20, likely: 20, high: 20, unit: EUR/m3, price-level: 2025, source: round}
                crew: {low: 0, likely: 0, high: 0, unit: crew-weeks/m3, price-level: 2025, source: round}
            disciplines:
              sewer:
                asset: {low: 200, likely: 200, high: 200, unit: EUR/m, price-level: 2025, source: round}
              heat:
                asset: {low: 1000, likely: 1000, high: 1000, unit: EUR/m, price-level: 2025, source: round}
            openings:
              heavy:
                site-set-up: {low: 1000, likely: 1000, high: 1000, unit: EUR/opening, price-level: 2025, source: round}
                site-day: {low: 100, likely: 100, high: 100, unit: EUR/day, price-level: 2025, source: round}
                traffic-set-up: {low: 500, likely: 500, high: 500, unit: EUR/opening, price-level: 2025, source: round}
                traffic-day: {low: 50, likely: 50, high: 50, unit: EUR/day, price-level: 2025, source: round}
                notices: {low: 250, likely: 250, high: 250, unit: EUR/opening, price-level: 2025, source: round}
            coordination:
              per-owner: {low: 2000, likely: 2000, high: 2000, unit: EUR/owner, price-level: 2025, source: round}
              per-project: {low: 500, likely: 500, high: 500, unit: EUR/project, price-level: 2025, source: round}
            timing:
              interest: {low: 2, likely: 2, high: 2, unit: "%/year", price-level: 2025, source: round}
              delay: {low: 2, likely: 2, high: 2, unit: "%/year", price-level: 2025, source: round}
            """;

    private TwoInOneStreet() {}

    static Proposal proposal(String... lines) {
        return proposal(ROUND, lines);
    }

    /// With other words in the rates.
    static Proposal proposalWhere(String rate, String other, String... lines) {
        return proposal(ROUND.replace(rate, other), lines);
    }

    static List<Work> works(String... lines) {
        return DrawnTown.of(String.join("", lines)).works();
    }

    private static Proposal proposal(String rates, String... lines) {
        return Proposal.of(
                works(lines), new WeighingRules(Rates.over(YamlNode.read("round.yaml", rates)), 0.5, 15, DAY));
    }
}
