package org.koppelkansen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// How much memory a process holds with all those that it started, looked at twice a second: MiB, where pages that
/// several of them share count once.
public final class Footprint implements AutoCloseable {
    private final Process process;
    private final AtomicLong most = new AtomicLong();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    private Footprint(Process process) {
        this.process = process;
    }

    public static Footprint watched(Process process) {
        Footprint footprint = new Footprint(process);
        var unused = footprint.looking.scheduleWithFixedDelay(footprint::now, 500, 500, TimeUnit.MILLISECONDS);
        return footprint;
    }

    /// The most that it ever held.
    public long most() {
        now();
        return most.get();
    }

    public long now() {
        long now = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(one -> kibibytes(one.pid()))
                        .sum()
                / 1024;
        most.accumulateAndGet(now, Math::max);
        return now;
    }

    /// By `Pss`, where each of several processes counts its part of what they share.
    private static long kibibytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /// Seconds of processor that they used so far, all together.
    public double cpuSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .mapToDouble(used -> used.toMillis() / 1e3)
                .sum();
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
