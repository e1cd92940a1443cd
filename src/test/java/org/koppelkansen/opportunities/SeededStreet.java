package org.koppelkansen.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Work;

/// A seeded street in which a few owners plan works beside and across each other; nearly always they can meet.
final class SeededStreet {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final WeighingRules RULES = new WeighingRules(Rates.shipped(), 0.5, 15, DAY);

    private static final List<String> DISCIPLINES =
            List.of("sewer", "drinking-water", "heat", "telecom", "road", "electricity");
    private static final List<String> INTERVENTIONS = List.of("replace", "lay", "enlarge", "maintain", "investigate");

    private SeededStreet() {}

    /// Two to seven works.
    static List<Work> works(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        StringBuilder drawing = new StringBuilder();
        int works = dice.nextInt(2, 8);
        for (int i = 0; i < works; i++) {
            drawing.append(line(dice, "w" + i)).append('\n');
        }
        return DrawnTown.of(drawing.toString()).works();
    }

    /// A work of somebody who plans nothing else there.
    static Work newcomer(long seed) {
        SplittableRandom dice = new SplittableRandom(-seed);
        return DrawnTown.of(line(dice, "x").replaceFirst("owner-.|\\?", "newcomer"))
                .works()
                .getFirst();
    }

    private static String line(SplittableRandom dice, String id) {
        LocalDate from = LocalDate.of(2027, 1, 1).plusDays(dice.nextInt(300));
        LocalDate until = LocalDate.of(2029, 6, 1).plusDays(dice.nextInt(900));
        int west = dice.nextInt(200);
        String owner = dice.nextInt(8) == 0 ? "?" : "owner-" + dice.nextInt(4);
        return String.join(
                " ",
                id,
                owner,
                DISCIPLINES.get(dice.nextInt(DISCIPLINES.size())),
                INTERVENTIONS.get(dice.nextInt(INTERVENTIONS.size())),
                "1",
                west + "-" + (west + dice.nextInt(20, 200)),
                String.valueOf(dice.nextInt(-6, 7)),
                from + ".." + until,
                String.valueOf(dice.nextInt(10, 150)),
                "flexible",
                "0.8",
                dice.nextInt(3) == 0 ? "p" + dice.nextInt(2) : "-");
    }
}
