package org.koppelkansen.results;

import java.time.Instant;
import java.time.LocalDate;

/// One time that relations and opportunities were found anew.
///
/// @param number higher than that of all runs before it
/// @param asOf the day that counted
/// @param revision of the register when it was read for this run: the last number of the journal
public record FindingRun(long number, Instant startedAt, Instant endedAt, LocalDate asOf, long revision) {}
