package org.koppelkansen.cli.serve;

import java.util.ArrayDeque;
import java.util.Deque;

/// Closes what was opened, the last first and each once: when a command ends, and also when the process is told to.
final class Ending implements Runnable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean ended;

    Ending() {
        Runtime.getRuntime().addShutdownHook(new Thread(this, "ending"));
    }

    /// From now on this is closed too; at once, when the end has come already.
    synchronized void then(AutoCloseable part) {
        opened.push(part);
        if (ended) {
            run();
        }
    }

    @Override
    public synchronized void run() {
        ended = true;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                System.getLogger(Ending.class.getName()).log(System.Logger.Level.WARNING, "not closed", e);
            }
        }
    }
}
