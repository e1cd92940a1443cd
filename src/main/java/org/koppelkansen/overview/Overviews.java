package org.koppelkansen.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Works;

/// Overviews for those who asked last, made anew whenever the register changed. What was made for one sight is never
/// shown to another.
public final class Overviews {
    /// Sights for which one is kept; with 100,000 works each takes 4 MB.
    private static final int MOST = 16;

    private final Works works;
    private final WorkBoxes boxes;
    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    public Overviews(Works works, WorkBoxes boxes) {
        this.works = works;
        this.boxes = boxes;
    }

    /// What a viewer sees now.
    public Overview of(Viewer viewer) {
        return of(viewer, works.revision());
    }

    /// The same for who knows the register's revision already.
    public Overview of(Viewer viewer, long revision) {
        Kept mine = keptFor(viewer.sight());
        mine.lock.lock();
        try {
            if (mine.revision != revision) {
                Overview.Filling filling = new Overview.Filling();
                boxes.seen(viewer, filling);
                mine.overview = Overview.of(filling);
                mine.revision = revision;
            }
            return mine.overview;
        } finally {
            mine.lock.unlock();
        }
    }

    private Kept keptFor(String sight) {
        synchronized (kept) {
            Kept found = kept.computeIfAbsent(sight, unused -> new Kept());
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
            return found;
        }
    }

    /// Many who ask at once wait for one reading.
    private static final class Kept {
        private final ReentrantLock lock = new ReentrantLock();
        private long revision = Long.MIN_VALUE;
        private Overview overview = Overview.of(new Overview.Filling());
    }
}
