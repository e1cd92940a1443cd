package org.koppelkansen.api;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.register.Register;
import org.koppelkansen.store.Database;

/// What the server is made of, put together before it starts.
public record Parts(Database database, Register register, Receiving receiving, Clock clock) {
    /// As precise as the database keeps it: what was kept is never after the moment at which it was kept.
    private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

    public Parts {
        clock = precise(clock);
    }

    /// The same clock in microseconds.
    public static Clock precise(Clock clock) {
        return Clock.tick(clock, MICROSECOND);
    }
}
