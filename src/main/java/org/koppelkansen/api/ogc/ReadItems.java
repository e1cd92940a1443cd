package org.koppelkansen.api.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Page;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;

/// Reads the features of a collection that somebody asked for.
record ReadItems<T>(FeatureSet<T> set, Viewer viewer, ItemsAsked asked, Crs storage) {
    /// After so many pages a request ends, though it could hold more features: whoever asks can read on.
    private static final int MOST_PAGES = 10;

    /// @param matched how many fit in all; empty where only looking at each of them could tell
    record Read<T>(List<T> features, Optional<String> next, OptionalLong matched) {}

    Read<T> read() {
        Optional<Box> around = asked.bbox().flatMap(box -> box.within(storage));
        if (asked.bbox().isPresent() && around.isEmpty()) {
            return new Read<>(List.of(), Optional.empty(), OptionalLong.of(0));
        }
        Asked wanted = new Asked(around, asked.period(), asked.properties());
        List<T> features = new ArrayList<>();
        Optional<String> after = asked.after();
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Page<T> page = set.page(viewer, wanted, after, asked.limit() - features.size());
            page.items().stream().filter(this::isInside).forEach(features::add);
            after = page.next();
            if (after.isEmpty() || features.size() == asked.limit()) {
                break;
            }
        }
        OptionalLong matched = around.isPresent() ? OptionalLong.empty() : set.count(viewer, wanted);
        return new Read<>(features, after, matched);
    }

    /// The store looks at boxes around shapes, in its own system; here the shape itself is looked at, in that of
    /// the box that was asked for.
    private boolean isInside(T feature) {
        return asked.bbox()
                .map(box -> set.shapeOf(feature).filter(box::meets).isPresent())
                .orElse(true);
    }
}
