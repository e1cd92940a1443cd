package org.koppelkansen.store.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;

/// A question put together on behalf of a viewer: conditions, and the values of their parameters.
final class Asking {
    /// What the functions `seen_…` want to know of the viewer.
    static final String VIEWER = "(:partner, :inside, :insideAreas, :costs, :costsAreas)";

    private final StringBuilder conditions = new StringBuilder("true");
    private final Map<String, Object> values = new HashMap<>();

    Asking(Viewer viewer) {
        with("partner", viewer.isPartner());
        with("inside", texts(viewer.everywhere(Right.SEE_INSIDE)));
        with("insideAreas", texts(viewer.inAreas(Right.SEE_INSIDE)));
        with("costs", texts(viewer.everywhere(Right.SEE_COSTS)));
        with("costsAreas", texts(viewer.inAreas(Right.SEE_COSTS)));
    }

    Asking with(String name, Object value) {
        // PostgreSQL knows no character zero, so nothing with one in it is there.
        values.put(name, value instanceof String text ? text.replace("\0", "\uFFFD") : value);
        return this;
    }

    Asking and(String condition) {
        conditions.append(" and (").append(condition).append(')');
        return this;
    }

    /// A condition that asks for any of some words; nothing where there are none.
    Asking andAny(String condition, String name, Collection<String> words) {
        return words.isEmpty() ? this : with(name, texts(words)).and(condition);
    }

    String where() {
        return " where " + conditions;
    }

    Map<String, Object> values() {
        return values;
    }

    static String[] texts(Collection<String> words) {
        return words.stream().map(word -> word.replace("\0", "\uFFFD")).toArray(String[]::new);
    }
}
