package org.koppelkansen.gather;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.works.Work;

/// How fresh the plans of a source are on the day of reading.
///
/// @param oldestStart earliest wished start
/// @param newestStart latest wished start
/// @param past works whose whole window lies before the day of reading
/// @param overdue works that should have ended by their own dates but are not marked as done or withdrawn
public record Freshness(
        Optional<LocalDate> oldestStart, Optional<LocalDate> newestStart, long works, long past, long overdue) {
    static Freshness of(List<Work> works, LocalDate readOn) {
        return new Freshness(
                works.stream().map(w -> w.window().wishedStart()).min(LocalDate::compareTo),
                works.stream().map(w -> w.window().wishedStart()).max(LocalDate::compareTo),
                works.size(),
                works.stream()
                        .filter(w -> isBy(w.window().span().until(), readOn))
                        .count(),
                works.stream()
                        .filter(w -> w.planning().phase().isOpen())
                        .filter(w -> isBy(w.window().wished().until(), readOn))
                        .count());
    }

    private static boolean isBy(LocalDate until, LocalDate day) {
        return !until.isAfter(day);
    }
}
