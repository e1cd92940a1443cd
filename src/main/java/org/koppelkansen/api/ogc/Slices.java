package org.koppelkansen.api.ogc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.register.Page;

/// Cuts pages out of a list that is at hand as a whole.
final class Slices {
    private Slices() {}

    /// @param after id of the last item of the page before
    static <T> Page<T> page(List<T> all, Function<T, String> id, Optional<String> after, int limit) {
        List<T> left = all.stream()
                .sorted(Comparator.comparing(id))
                .filter(item ->
                        after.map(last -> id.apply(item).compareTo(last) > 0).orElse(true))
                .limit(limit + 1L)
                .toList();
        return Page.of(left, limit, id);
    }
}
