package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;

/// Part of a list, in the list's order.
///
/// @param next what to ask for to read on; empty at the end
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
