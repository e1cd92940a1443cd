package org.koppelkansen.store.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// The order in which the database lists ids: by their bytes.
final class IdOrder {
    static final Comparator<String> AS_BYTES = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private IdOrder() {}
}
