package org.koppelkansen.register;

import org.koppelkansen.measure.Text;

/// What became of something that somebody wanted to keep.
public sealed interface Saved<T> {
    /// It was kept, as it is now.
    record Done<T>(T now) implements Saved<T> {}

    /// Somebody else was first: what was meant stands on an older version.
    ///
    /// @param theirs as it is now
    record Outrun<T>(T theirs) implements Saved<T> {}

    /// There is no such thing, as far as the viewer may know.
    record Unknown<T>() implements Saved<T> {}

    /// The viewer knows of it, but has not the right.
    record Forbidden<T>(Text reason) implements Saved<T> {}

    /// It cannot be, whoever asks.
    record Refused<T>(Text reason) implements Saved<T> {}
}
