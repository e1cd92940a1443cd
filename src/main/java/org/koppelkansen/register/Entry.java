package org.koppelkansen.register;

import java.time.Instant;

/// One entry of the journal.
///
/// @param number higher than that of all entries before it
/// @param who did it; empty where the reader may not know
/// @param deed what was done, such as `work-changed`
/// @param difference what it was and became
public record Entry(long number, Instant at, Who who, String deed, Subject subject, Difference difference, String why) {
    /// @param account id; both empty where the reader may not know
    public record Who(String account, String name) {}

    /// What it is about, such as `work` and its id.
    public record Subject(String kind, String id) {}

    /// JSON objects as text; empty where there was nothing before, or is nothing after.
    public record Difference(String before, String after) {}
}
