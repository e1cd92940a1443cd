package org.koppelkansen.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.works.OwnerId;

/// What the register keeps of a work beside the work itself.
///
/// @param version 1 when it was registered, one more with every change
/// @param registrar organisation that delivered it, which need not own it
/// @param confirmedAt when its owner last said or delivered it
/// @param withdrawnAt when it was withdrawn, or vanished from its source
/// @param costsReleased whether others than its owner may see what it costs
/// @param areas codes of all areas in which it lies, in order
public record Registration(
        int version,
        OwnerId registrar,
        Instant changedAt,
        Instant confirmedAt,
        Optional<Instant> withdrawnAt,
        boolean costsReleased,
        List<String> areas) {
    /// Without a word from its owner for so long, a plan is stale: half a year, as the mission asks.
    public static final int MONTHS_UNTIL_STALE = 6;

    public Registration {
        areas = areas.stream().sorted().toList();
    }

    /// Whether its owner has not confirmed it for half a year.
    public boolean isStale(LocalDate today) {
        return !confirmedAt
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusMonths(MONTHS_UNTIL_STALE)
                .isAfter(today);
    }
}
