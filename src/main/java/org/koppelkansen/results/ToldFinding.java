package org.koppelkansen.results;

import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.space.Shape;

/// Something odd about a delivery, or about a work when it was weighed.
///
/// @param number its place among all findings, which it keeps
/// @param code key of a finding code
/// @param work id, also where its row did not come into the register; empty where no row says its own
/// @param place in the register's system
public record ToldFinding(
        long number,
        String code,
        String severity,
        Text sentence,
        Optional<String> work,
        WhereRead origin,
        Optional<Shape> place) {
    /// Where it was read.
    ///
    /// @param source name of the file or feed, under which the register knows it
    /// @param delivery id; empty for what showed when works were weighed
    /// @param file as it was named in that delivery
    /// @param row its number there, from 1; empty where it is about the file as a whole
    public record WhereRead(String source, Optional<String> delivery, Optional<String> file, Optional<Long> row) {}
}
