package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Part of a list, in the list's order.
///
/// @param next what to ask for to read on; empty at the end
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }

    /// The first items of what was found.
    ///
    /// @param found one item more than asked for where there is more
    /// @param name by which the page after is asked for
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> name) {
        return found.size() <= limit
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, limit), Optional.of(name.apply(found.get(limit - 1))));
    }

    /// The same part of the list, with something else in place of each item.
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
