package org.koppelkansen.api.ogc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;

/// How many works fit, kept while the register stays as it is: a program that reads all of them page by page asks with
/// every page. The key names the sight, so that nobody learns what somebody else sees.
final class Counts {
    private static final int MOST = 1_000;

    private final Works works;
    private final Map<Key, Long> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Long> eldest) {
            return size() > MOST;
        }
    };

    Counts(Works works) {
        this.works = works;
    }

    private record Key(String sight, long revision, WorkFilter filter) {}

    long of(Viewer viewer, WorkFilter filter) {
        Key key = new Key(viewer.sight(), works.revision(), filter);
        synchronized (counts) {
            Long known = counts.get(key);
            if (known != null) {
                return known;
            }
        }
        long counted = works.count(viewer, filter);
        synchronized (counts) {
            counts.put(key, counted);
        }
        return counted;
    }
}
