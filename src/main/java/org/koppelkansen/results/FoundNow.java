package org.koppelkansen.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.koppelkansen.results.told.ToldRelation;

/// What a finding run found, to be kept; each stream is worked out while it is read, once, and in order.
///
/// @param startedAt before the register was read
/// @param revision of the register when it was read
public record FoundNow(
        Instant startedAt,
        LocalDate asOf,
        long revision,
        Stream<ToldRelation> relations,
        Stream<FoundOpportunity> opportunities) {}
