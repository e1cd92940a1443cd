package org.koppelkansen.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.koppelkansen.access.Viewer;

/// Has a few things at once made that take room and time, such as files; of each who asks no more than some. Whoever
/// comes after waits a little, and is then told that it is busy.
public final class FewAtOnce {
    private final Semaphore free;
    private final int mostOfOne;
    private final Duration longestWait;
    private final ConcurrentMap<String, Integer> asked = new ConcurrentHashMap<>();

    /// @param mostOfOne of one account, or of one address where nobody is logged in, those that wait included
    public FewAtOnce(int most, int mostOfOne, Duration longestWait) {
        this.free = new Semaphore(most, true);
        this.mostOfOne = mostOfOne;
        this.longestWait = longestWait;
    }

    /// @throws Problem when it is too busy
    public <T> T make(Viewer viewer, HttpServletRequest request, Supplier<T> making) {
        return make(viewer.account().isEmpty() ? "@" + request.getRemoteAddr() : viewer.account(), making);
    }

    <T> T make(String who, Supplier<T> making) {
        try {
            if (asked.merge(who, 1, Integer::sum) > mostOfOne) {
                throw new Problem(
                        ProblemCode.TOO_BUSY,
                        "Er worden al bestanden voor u gemaakt; wacht tot die er zijn.",
                        "Files are being made for you already; wait until those are there.");
            }
            return inTurn(making);
        } finally {
            asked.computeIfPresent(who, (key, count) -> count > 1 ? count - 1 : null);
        }
    }

    private <T> T inTurn(Supplier<T> making) {
        if (!isMyTurn()) {
            throw new Problem(
                    ProblemCode.TOO_BUSY,
                    "Er worden nu te veel bestanden tegelijk gemaakt; probeer het over een minuut opnieuw.",
                    "Too many files are being made at once now; try again in a minute.");
        }
        try {
            return making.get();
        } finally {
            free.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
