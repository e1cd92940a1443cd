package org.koppelkansen.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.koppelkansen.measure.Money;

/// Games for tests: published ones, and seeded ones of several kinds.
final class Games {
    /// H. P. Young, N. Okada, T. Hashimoto, "Cost allocation in water resources development", Water Resources Research
    /// 18 (1982) 463–475, table 2 (and IIASA WP-79-77): six Swedish municipalities, in ten thousand crowns, by group.
    private static final String SWEDEN = """
            A 2195 H 1708 K 1091 L 1588 M 2081 T 2198
            AH 3469 AK 3286 AL 3783 AM 4276 AT 4393 HK 2296 HL 2500 HM 3789 HT 3906
            KL 2679 KM 3145 KT 3289 LM 3110 LT 3786 MT 3941
            AHK 4074 AHL 4322 AHM 5550 AHT 5667 AKL 4874 AKM 5340 AKT 5484 ALM 5305 ALT 5981 AMT 6136
            HKL 2726 HKM 4255 HKT 4494 HLM 4581 HLT 4698 HMT 5649 KLM 4201 KLT 4877 KMT 5032 LMT 5146
            AHKL 4895 AHKM 6025 AHKT 6272 AHLM 6403 AHLT 6520 AHMT 7410 AKLM 6396 AKLT 7072 AKMT 7227 ALMT 7341
            HKLM 4807 HKLT 4924 HKMT 5935 HLMT 6441 KLMT 5661
            AHKLM 6976 AHKMT 7742 AHLMT 8300 AHKLT 7093 AKLMT 7397 HKLMT 6646
            AHKLMT 8382
            """;

    private Games() {}

    static TableGame of(int players, IntToLongFunction cents) {
        List<String> names =
                IntStream.range(0, players).mapToObj("P%02d"::formatted).toList();
        return TableGame.of(
                names,
                IntStream.range(0, 1 << players)
                        .mapToLong(mask -> mask == 0 ? 0 : cents.applyAsLong(mask))
                        .toArray());
    }

    /// J. S. Ransmeier, The Tennessee Valley Authority (1942), in thousand dollars.
    static TableGame tennesseeValley() {
        long[] costs = {0, 163_520, 140_826, 301_607, 250_096, 378_821, 367_370, 412_584};
        return of(3, mask -> 100 * costs[mask]);
    }

    /// One euro stands for ten thousand crowns.
    static TableGame sweden() {
        long[] costs = new long[64];
        String[] words = SWEDEN.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            int mask = words[i].chars().map(name -> 1 << "AHKLMT".indexOf(name)).sum();
            costs[mask] = 100 * Long.parseLong(words[i + 1]);
        }
        return TableGame.of(List.of("A", "H", "K", "L", "M", "T"), costs);
    }

    /// J. Lemaire, "An application of game theory: cost allocation", ASTIN Bulletin 14 (1984) 61–81: interest on joint
    /// deposits. As costs: 100,000 for each member of a group, less the interest that the group earns.
    static TableGame lemaire() {
        long[] cents = {0, 4_612_500, 1_743_750, 6_918_750, 581_250, 5_381_250, 3_075_000, 9_000_000};
        return of(3, mask -> 10_000_000L * Integer.bitCount(mask) - cents[mask]);
    }

    /// The estate of the Talmud with claims of 100, 200 and 300 (Aumann and Maschler 1985). As costs: the claims of a
    /// group, less what the others leave of the estate.
    static TableGame talmud(long estate) {
        return of(3, mask -> {
            long own = claims(mask);
            return 100 * (own - Math.max(0, estate - (600 - own)));
        });
    }

    static long claims(int mask) {
        return 100L * mask - ((mask & 4) != 0 ? 100 : 0);
    }

    /// Runways as long as each needs (Littlechild and Owen 1973).
    static TableGame airport(long... euros) {
        return of(
                euros.length,
                mask -> IntStream.range(0, euros.length)
                        .filter(i -> (mask & (1 << i)) != 0)
                        .mapToLong(i -> 100 * euros[i])
                        .max()
                        .orElseThrow());
    }

    /// Any costs that rise with the group's size, roughly; often with an empty core.
    static TableGame wild(int players, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return of(players, mask -> 100_000L * Integer.bitCount(mask) - chance.nextInt(70_000));
    }

    static GroundGame ground(int players, int layers, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<GroundGame.Layer> all = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            BitSet reaches = new BitSet();
            for (int k = chance.nextInt(Math.min(players, 6)) + 1; k > 0; k--) {
                reaches.set(chance.nextInt(players));
            }
            long cents = Math.round(chance.nextDouble(500) * chance.nextInt(1, 20_000));
            all.add(new GroundGame.Layer(new Money(cents), reaches));
        }
        return new GroundGame(
                IntStream.range(0, players).mapToObj("P%04d"::formatted).toList(), all);
    }

    /// Works of several owners: ground; own costs; and, jointly, the dearest site, coordination that grows with their
    /// number, and timing that depends on who takes part. One game in three has so little ground to share and so much
    /// coordination that its core may be empty.
    static SumGame sum(int players, int layers, long seed) {
        SplittableRandom chance = new SplittableRandom(seed + 77);
        GroundGame ground = ground(players, layers, seed);
        long[] site = chance.longs(players, 0, 2_000_000).toArray();
        long extra = chance.nextLong(seed % 3 == 0 ? 5_000_000 : 60_000);
        return new SumGame(
                ground,
                chance.longs(players, 0, 9_000_000).mapToObj(Money::new).toList(),
                new FormulaGame(ground.players(), group -> {
                    long dearest = group.stream().mapToLong(i -> site[i]).max().orElse(0);
                    long timing = new SplittableRandom(seed ^ group.hashCode()).nextLong(100_000);
                    return new Money(dearest + extra * (group.cardinality() - 1) + timing);
                }));
    }

    /// The same game with its players in another order.
    static TableGame shuffled(TableGame game, long seed) {
        int n = game.players().size();
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        long[] cents = new long[1 << n];
        for (int mask = 0; mask < cents.length; mask++) {
            int old = 0;
            for (int i = 0; i < n; i++) {
                old |= (mask & (1 << i)) != 0 ? 1 << order.get(i) : 0;
            }
            cents[mask] = game.cents(old);
        }
        return TableGame.of(order.stream().map(game.players()::get).toList(), cents);
    }

    /// The same game with its players, and its layers, in another order.
    static SumGame shuffled(SumGame game, long seed) {
        Integer[] order = IntStream.range(0, game.players().size()).boxed().toArray(Integer[]::new);
        Collections.shuffle(Arrays.asList(order), new Random(seed));
        List<String> players = Arrays.stream(order).map(game.players()::get).toList();
        List<GroundGame.Layer> layers = game.ground().layers().reversed().stream()
                .map(layer -> new GroundGame.Layer(layer.cost(), placed(layer.reaches(), order, false)))
                .toList();
        return new SumGame(
                new GroundGame(players, layers),
                Arrays.stream(order).map(game.own()::get).toList(),
                new FormulaGame(players, group -> game.joint().cost(placed(group, order, true))));
    }

    /// The places of a group in another order: `order` says which old place each new one holds.
    private static BitSet placed(BitSet group, Integer[] order, boolean toOld) {
        BitSet placed = new BitSet();
        for (int i = 0; i < order.length; i++) {
            if (group.get(toOld ? i : order[i])) {
                placed.set(toOld ? order[i] : i);
            }
        }
        return placed;
    }

    static long[] cents(Portions portions, CostGame game) {
        return portions.rounded(game.players());
    }
}
