package org.koppelkansen.town.streets;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/// Small towns for laws: a few streets that cross, other ones for each seed.
public final class SmallTowns {
    private static final int LEAST = 2;
    private static final int MOST = 5;
    private static final double BLOCK = 90;

    private SmallTowns() {}

    /// Two to five streets from west to east, `Oost 1` and on, and two to five from south to north, `Noord 1` and on.
    /// Every street crosses every street of the other direction; blocks are 60 to 120 metres wide.
    public static StreetPlan of(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        Warp landscape = new Warp(150_000, 460_000, (dice.nextDouble() - 0.5) * StrictMath.PI, 12 * dice.nextDouble());
        List<Double> columns = lines(dice);
        List<Double> rows = lines(dice);
        StringBuilder plan = new StringBuilder();
        draw(plan, "Oost", rows, y -> "0," + y + " " + (columns.getLast() + BLOCK) + "," + y);
        draw(plan, "Noord", columns, x -> x + ",0 " + x + "," + (rows.getLast() + BLOCK));
        return StreetPlan.drawn(plan.toString(), new Sheet(landscape));
    }

    private static void draw(StringBuilder plan, String name, List<Double> at, Function<Double, String> line) {
        for (int i = 0; i < at.size(); i++) {
            String rank = i == 0 ? "distributor" : "street";
            plan.append(name)
                    .append(' ')
                    .append(i + 1)
                    .append(" | ")
                    .append(rank)
                    .append(" | ")
                    .append(line.apply(at.get(i)))
                    .append('\n');
        }
    }

    private static List<Double> lines(SplittableRandom dice) {
        List<Double> lines = new ArrayList<>();
        double at = 0;
        int count = dice.nextInt(LEAST, MOST + 1);
        for (int i = 0; i < count; i++) {
            at += StrictMath.rint(BLOCK * (2 + 2 * dice.nextDouble()) / 3);
            lines.add(at);
        }
        return lines;
    }
}
