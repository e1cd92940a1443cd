package org.koppelkansen.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import org.koppelkansen.near.NearJoin;
import org.koppelkansen.near.Pairing;
import org.koppelkansen.near.TimedShapes;

public final class FindBenchmark {
    private static final long SEED = 1;

    private FindBenchmark() {}

    public static void main(String[] args) throws Exception {
        for (int works : new int[] {10_000, 100_000, 1_000_000}) {
            TimedShapes city = CityOfWorks.of(SEED, works);
            long[] result = median(7, () -> NearJoin.pairs(city, Pairing.within(15), -1).length);
            try (ForkJoinPool one = new ForkJoinPool(1)) {
                long[] alone = median(
                        7,
                        () -> one.submit(() -> NearJoin.pairs(city, Pairing.within(15), -1).length)
                                .join());
                System.out.printf(
                        Locale.ROOT,
                        "%,10d works  %,9d pairs  2 threads %7.1f ms  1 thread %7.1f ms first %.1f%n",
                        works,
                        result[1],
                        result[0] / 1e6,
                        alone[0] / 1e6,
                        result[2] / 1e6);
            }
        }
    }

    private static long[] median(int runs, LongSupplier job) {
        long[] nanos = new long[runs];
        long value = 0;
        for (int r = 0; r < runs; r++) {
            long start = System.nanoTime();
            value = job.getAsLong();
            nanos[r] = System.nanoTime() - start;
        }
        long first = nanos[0];
        Arrays.sort(nanos);
        return new long[] {nanos[runs / 2], value, first};
    }
}
