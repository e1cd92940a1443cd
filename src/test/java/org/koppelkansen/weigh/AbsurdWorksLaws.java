package org.koppelkansen.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Period;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Whatever works and rates are thrown at it, weighing gives an amount that can be true, a finding or a refusal.
class AbsurdWorksLaws {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final int WORKS = 6;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void absurd_works_and_rates_give_amounts_findings_and_refusals_only(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        WeighingRules rules =
                new WeighingRules(rates(random), random.nextInt(3) / 2.0, random.nextInt(100), CrowdedTown.AS_OF);
        List<Work> works = new ArrayList<>();
        for (Work work : CrowdedTown.works(seed, WORKS)) {
            works.add(random.nextInt(3) == 0 ? work : absurd(work, random));
        }
        CommonGround ground = CommonGround.of(works, rules);
        SubsetCosts subsets = ground.subsets(ground.everybody().stream().boxed().toList());
        for (int mask = 1; mask < 1 << WORKS; mask++) {
            BitSet set = BitSet.valueOf(new long[] {mask});
            check(seed, ground.planned(set));
            assertThat(subsets.planned(mask)).as("seed %s", seed).isNotNegative();
            switch (ground.together(set)) {
                case Weighing.Weighed weighed -> {
                    check(seed, weighed.cost());
                    assertThat(subsets.together(mask))
                            .as("seed %s", seed)
                            .isEqualTo(weighed.cost().total().likely().cents());
                }
                case Weighing.Refused refused ->
                    assertThat(subsets.together(mask)).as("seed %s", seed).isEqualTo(SubsetCosts.NEVER);
            }
        }
        assertThat(ground.findings())
                .as("seed %s", seed)
                .allMatch(finding ->
                        finding.code() == FindingCode.GROUND_TOO_LARGE || finding.code() == FindingCode.GROUND_UNKNOWN);
    }

    private static void check(long seed, SetCost cost) {
        Estimate total = cost.total();
        assertThat(total.low().cents()).as("seed %s", seed).isNotNegative();
        assertThat(total.low()).as("seed %s", seed).isLessThanOrEqualTo(total.likely());
        assertThat(total.likely()).as("seed %s", seed).isLessThanOrEqualTo(total.high());
        assertThat(cost.parts())
                .as("seed %s", seed)
                .allMatch(part -> Double.isFinite(part.quantity()) && part.quantity() >= 0)
                .allMatch(part -> part.cost().low().cents() >= 0);
        assertThat(cost.openness().crew().high()).as("seed %s", seed).isFinite().isNotNegative();
        assertThat(cost.openness().squareMetreDays()).as("seed %s", seed).isNotNegative();
    }

    private static Work absurd(Work work, SplittableRandom random) {
        Shape shape = Shape.of(geometry(random), Crs.RD);
        Task task = new Task(
                any(Discipline.values(), random),
                any(Intervention.values(), random),
                "",
                random.nextBoolean()
                        ? Optional.of(random.nextBoolean() ? Task.DEEPEST_METRES : 1e-9)
                        : Optional.empty());
        LocalDate from = LocalDate.of(random.nextBoolean() ? 1900 : 2025, 1, 1);
        int days = random.nextBoolean() ? 100_000 : random.nextInt(500, 2000);
        int duration = random.nextBoolean() ? days : random.nextInt(1, 400);
        int wished = days == duration ? 0 : random.nextInt(days - duration);
        Window window = new Window(
                new Period(from, from.plusDays(days)),
                from.plusDays(wished),
                duration,
                work.window().hardness(),
                1,
                work.window().origin());
        return new Work(
                work.id(),
                work.owner(),
                task,
                Optional.of(new Place(shape, shape.dimension() == 2 ? shape : shape.widened(1, true), 0, "")),
                window,
                work.planning(),
                work.provenance());
    }

    /// Areas of up to a million million square metres, lines of up to a million kilometres, needles and specks.
    private static Geometry geometry(SplittableRandom random) {
        double x = 120_000;
        double y = 487_000;
        double size = Math.pow(10, random.nextInt(-6, 10));
        return switch (random.nextInt(5)) {
            case 0 -> JTS.toGeometry(new Envelope(x, x + Math.min(size, 1e6), y, y + Math.min(size, 1e6)));
            case 1 -> JTS.toGeometry(new Envelope(x, x + size, y, y + 1e-5));
            case 2 -> JTS.createLineString(new Coordinate[] {new Coordinate(x, y), new Coordinate(x + size, y + 1)});
            case 3 -> JTS.createPoint(new Coordinate(x + size, y));
            default ->
                JTS.createPolygon(new Coordinate[] {
                    new Coordinate(x, y),
                    new Coordinate(x + size, y + size),
                    new Coordinate(x + size, y + size * (1 + 1e-9) + 1e-6),
                    new Coordinate(x, y)
                });
        };
    }

    /// The shipped rates, or with a few that are as large or as small as the file may hold.
    private static Rates rates(SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return Rates.shipped();
        }
        StringBuilder own = new StringBuilder();
        if (random.nextBoolean()) {
            own.append("timing:\n  delay: ").append(rate(random, "\"%/year\""));
            own.append("  interest: ").append(rate(random, "\"%/year\""));
        }
        if (random.nextBoolean()) {
            own.append("coordination:\n  per-owner-more: ").append(rate(random, "EUR/owner"));
        }
        own.append("interventions:\n  replace:\n    share: ").append(rate(random, "share"));
        own.append("openings:\n  heavy:\n    site-day: ").append(rate(random, "EUR/day"));
        own.append("disciplines:\n  sewer:\n");
        own.append("    asset: ").append(rate(random, "EUR/m"));
        own.append("    life: {low: 1e-9, likely: 1e-9, high: 1, unit: years, price-level: 2025, source: ours}\n");
        return Rates.over(YamlNode.read("own.yaml", own.toString()));
    }

    private static String rate(SplittableRandom random, String unit) {
        String[] figures = {"0", "1e-9", "1", "1000", "1e9"};
        int low = random.nextInt(figures.length);
        int likely = random.nextInt(low, figures.length);
        int high = random.nextInt(likely, figures.length);
        return "{low: %s, likely: %s, high: %s, unit: %s, price-level: 2025, source: ours}%n"
                .formatted(figures[low], figures[likely], figures[high], unit);
    }

    private static <E> E any(E[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
