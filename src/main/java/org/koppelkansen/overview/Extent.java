package org.koppelkansen.overview;

import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Box;

/// Where and when a number of things are, as a whole.
///
/// @param ground in the register's system
/// @param period from the first day to the last; empty of things without a time
public record Extent(Box ground, Optional<Period> period) {}
