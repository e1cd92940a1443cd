package org.koppelkansen.register;

import java.time.Instant;
import java.util.Optional;

/// A source as it stands in the register.
///
/// @param readAt when it was last read to its end; that confirmed its works
/// @param version 1 when it was first delivered, one more with every change of what is set up about it
public record RegisteredSource(Source source, Optional<Instant> readAt, int version) {}
