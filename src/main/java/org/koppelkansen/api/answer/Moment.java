package org.koppelkansen.api.answer;

import java.util.function.Supplier;

/// Reads the register, and what was found in it, as they are at one moment, however long that takes.
@FunctionalInterface
public interface Moment {
    <T> T read(Supplier<T> reading);
}
