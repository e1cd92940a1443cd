package org.koppelkansen.cli.screen;

import java.util.function.LongSupplier;
import org.koppelkansen.measure.Progress;

/// A bar on one line of the terminal, drawn only when a job takes longer than a second, and wiped when it is done.
public final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long BETWEEN_NANOS = 100_000_000;
    private static final int LENGTH = 30;

    private final Console console;
    private final LongSupplier nanos;
    private final long started;
    private String label = "";
    private long drawn = Long.MIN_VALUE;

    public ProgressBar(Console console) {
        this.console = console;
        this.nanos = console.nanos();
        this.started = nanos.getAsLong();
    }

    /// What is being done from here on.
    public Progress labelled(String text) {
        label = text;
        return this;
    }

    @Override
    public synchronized void at(long done, long total) {
        if (!console.live()) {
            return;
        }
        long now = nanos.getAsLong();
        boolean early = now - started < PATIENCE_NANOS;
        boolean tooSoon = drawn != Long.MIN_VALUE && now - drawn < BETWEEN_NANOS;
        if (!early && !tooSoon) {
            drawn = now;
            console.err().print("\r" + Columns.fit(line(done, total), console.width()) + "\u001B[K");
            console.err().flush();
        }
    }

    @Override
    public void close() {
        if (drawn != Long.MIN_VALUE) {
            console.err().print("\r\u001B[K");
            console.err().flush();
        }
    }

    private String line(long done, long total) {
        if (total <= 0) {
            return label + " …";
        }
        double part = Math.clamp((double) done / total, 0, 1);
        int filled = (int) Math.round(part * LENGTH);
        return label + " " + "━".repeat(filled) + "╌".repeat(LENGTH - filled) + " " + Math.round(part * 100) + " %";
    }
}
