package org.koppelkansen.near;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// How fast what is near is found, side by side in one run: by the sweep on two threads and on one, by the index for
/// one changed work, and, where PostgreSQL with PostGIS is installed, by its best plan on the same works. Every figure
/// is the median of several runs; `first` is the first one, before the machine code is warm.
public final class FindBenchmark {
    private static final long SEED = 1;
    private static final int RUNS = 9;
    private static final Pairing FIFTEEN_METRES = Pairing.within(15);

    private FindBenchmark() {}

    /// @param args sizes of the cities; without, 10,000, 100,000 and 1,000,000
    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? new int[] {10_000, 100_000, 1_000_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        System.out.printf(
                Locale.ROOT,
                "Pairs at most 15 m apart whose windows overlap; seed %d, %d processors%n",
                SEED,
                processors());
        for (int size : sizes) {
            city(size);
        }
    }

    private static void city(int size) {
        long before = heapInUse();
        TimedShapes city = CityOfWorks.of(SEED, size);
        double geometry = (heapInUse() - before) / 1e6;
        Timing<long[]> two = Timing.of(RUNS, () -> NearJoin.pairs(city, FIFTEEN_METRES, -1));
        Timing<long[]> one = Timing.of(RUNS, () -> onOneThread(city));
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "%,d works, %,d coordinates, %,d pairs%n",
                size,
                city.chains().coordinateCount(),
                two.result().length);
        System.out.printf(
                Locale.ROOT, "  sweep, all threads   %9.1f ms   first %.1f ms%n", two.millis(), two.firstMillis());
        System.out.printf(
                Locale.ROOT, "  sweep, one thread    %9.1f ms   first %.1f ms%n", one.millis(), one.firstMillis());
        System.out.printf(Locale.ROOT, "  per work             %9.3f µs%n", two.millis() * 1000 / size);
        System.out.printf(
                Locale.ROOT,
                "  memory               %9.1f MB of geometry and periods, %.1f MB allocated by a sweep%n",
                geometry,
                swept(city));
        Optional<PostgisPeer.Answer> peer = PostgisPeer.join(city);
        if (peer.isEmpty()) {
            System.out.printf(
                    Locale.ROOT, "  PostGIS              not installed: apt install postgresql-15-postgis-3%n");
        } else {
            compare(two, peer.get());
        }
        change(city);
    }

    private static void compare(Timing<long[]> sweep, PostgisPeer.Answer peer) {
        System.out.printf(
                Locale.ROOT, "  PostGIS, best plan   %9.1f ms   median of %d%n", peer.millis(), PostgisPeer.RUNS);
        System.out.printf(Locale.ROOT, "  ratio                %9.1f times as fast%n", peer.millis() / sweep.millis());
        System.out.printf(
                Locale.ROOT, "  the same pairs       %s%n", Arrays.equals(sweep.result(), peer.pairs()) ? "yes" : "NO");
    }

    private static long[] onOneThread(TimedShapes city) {
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            return one.submit(() -> NearJoin.pairs(city, FIFTEEN_METRES, -1)).join();
        }
    }

    /// One work is taken out, drawn anew and put back, and what is near it asked: the whole of a change. Spoils
    /// `city`.
    private static void change(TimedShapes city) {
        int size = city.size();
        NearIndex index = new NearIndex(city, FIFTEEN_METRES, -1);
        SplittableRandom random = new SplittableRandom(SEED);
        GeometryFactory factory = new GeometryFactory();
        long[] nanos = new long[Math.min(20_000, size / 10)];
        long near = 0;
        for (int c = 0; c < nanos.length; c++) {
            double x = 110_000 + random.nextDouble(Math.sqrt(size / 2_000.0) * 1000);
            double y = 470_000 + random.nextDouble(Math.sqrt(size / 2_000.0) * 1000);
            Shape line = Shape.of(
                    factory.createLineString(new Coordinate[] {new Coordinate(x, y), new Coordinate(x + 80, y + 30)}),
                    Crs.RD);
            long start = System.nanoTime();
            if (index.contains(c)) {
                index.remove(c);
            }
            near += index.near(index.add(line, 21_000, 21_400, 0)).length;
            nanos[c] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "  one changed work     %9.1f µs   95 %% within %.1f µs, %,d near in %,d changes%n",
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 95 / 100] / 1e3,
                near,
                nanos.length);
    }

    /// All that one sweep allocates, so at least as much as it ever holds.
    private static double swept(TimedShapes city) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();
        NearJoin.pairs(city, FIFTEEN_METRES, -1);
        return (threads.getTotalThreadAllocatedBytes() - before) / 1e6;
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// What a job gave, and how long it took in the middle and the first time.
    record Timing<T>(T result, double millis, double firstMillis) {
        static <T> Timing<T> of(int runs, Supplier<T> job) {
            long[] nanos = new long[runs];
            T result = null;
            for (int r = 0; r < runs; r++) {
                long start = System.nanoTime();
                result = job.get();
                nanos[r] = System.nanoTime() - start;
            }
            double first = nanos[0] / 1e6;
            Arrays.sort(nanos);
            return new Timing<>(Objects.requireNonNull(result), nanos[runs / 2] / 1e6, first);
        }
    }
}
