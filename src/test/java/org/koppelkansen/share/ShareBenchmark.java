package org.koppelkansen.share;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// How long the exact rules take; every figure is the median of several runs, `first` the first of them.
public final class ShareBenchmark {
    private static final int RUNS = 7;
    private static final long SEED = 1;

    private ShareBenchmark() {}

    /// @param args none are heeded
    public static void main(String[] args) {
        System.out.printf(Locale.ROOT, "%-52s %10s %10s%n", "ms", "first", "median");
        GroundGame ground = Games.ground(100, 20_000, SEED);
        time("Shapley of ground, 100 owners, 20,000 layers", () -> Shapley.of(ground));
        GroundGame large = Games.ground(1_000, 100_000, SEED);
        time("Shapley of ground, 1,000 owners, 100,000 layers", () -> Shapley.of(large));
        opportunities();
        TableGame twenty = Games.wild(20, SEED);
        time("Shapley by enumeration, 20 players", () -> Shapley.of(twenty));
        for (int players : new int[] {6, 10, 15, 18, 20}) {
            TableGame wild = Games.wild(players, SEED);
            time("nucleolus, " + players + " players, wild costs", () -> Nucleolus.of(wild));
            TableGame layers = TableGame.of(Games.ground(players, 60, SEED));
            time("nucleolus, " + players + " players, ground", () -> Nucleolus.of(layers));
        }
        long[] runways = new long[15];
        Arrays.setAll(runways, i -> (i + 1L) * (i + 3));
        TableGame airport = Games.airport(runways);
        time("nucleolus, 15 runways", () -> Nucleolus.of(airport));
        TableGame fifteen = Games.wild(15, SEED);
        time("all rules and the core, 15 players", () -> new ShareCosts(fifteen, ShareCosts.Terms.PLAIN).byAllRules());
    }

    private static void opportunities() {
        GroundGame layers = Games.ground(20, 20_000, SEED);
        time("20 owners, 20,000 layers: ground of all groups", () -> TableGame.of(layers));
        SumGame twenty = Games.sum(20, 20_000, SEED);
        time("20 owners, 20,000 layers: all groups", () -> TableGame.of(twenty));
        time(
                "20 owners, 20,000 layers: Shapley and the core",
                () -> new ShareCosts(twenty, ShareCosts.Terms.PLAIN).by(SharingRule.SHAPLEY));
        time(
                "20 owners, 20,000 layers: by layer and the core",
                () -> new ShareCosts(twenty, ShareCosts.Terms.PLAIN).by(SharingRule.SERIAL));
        SumGame hundred = Games.sum(100, 10_000, SEED);
        time(
                "100 owners, 10,000 layers: Shapley, joint sampled",
                () -> new ShareCosts(hundred, ShareCosts.Terms.PLAIN).by(SharingRule.SHAPLEY));
        time(
                "100 owners, 10,000 layers: by layer",
                () -> new ShareCosts(hundred, ShareCosts.Terms.PLAIN).by(SharingRule.SERIAL));
    }

    private static void time(String what, Supplier<?> work) {
        double[] millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Object result = work.get();
            millis[run] = (System.nanoTime() - start) / 1e6;
            if (result == null) {
                throw new IllegalStateException(what);
            }
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-52s %10.1f %10.1f%n", what, first, millis[RUNS / 2]);
    }
}
