package org.koppelkansen.sources.web;

import java.time.Clock;
import java.time.Instant;

/// Ends a request when its time is over, or when the thread that asked is interrupted: neither a server that says
/// nothing nor one that drips is noticed by waiting for its next byte.
final class Deadline implements AutoCloseable {
    private static final long MILLIS_BETWEEN = 50;

    private final Clock clock;
    private final Instant end;
    private final Runnable cancel;
    private final Thread watcher;

    Deadline(Clock clock, Instant end, Runnable cancel) {
        this.clock = clock;
        this.end = end;
        this.cancel = cancel;
        Thread asker = Thread.currentThread();
        this.watcher = Thread.ofVirtual().start(() -> watch(asker));
    }

    private void watch(Thread asker) {
        try {
            while (!isPast() && !asker.isInterrupted()) {
                Thread.sleep(MILLIS_BETWEEN);
            }
            cancel.run();
        } catch (InterruptedException e) {
            // The request ended by itself.
        }
    }

    boolean isPast() {
        return !clock.instant().isBefore(end);
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
