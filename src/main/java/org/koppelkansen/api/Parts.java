package org.koppelkansen.api;

import java.time.Clock;
import org.koppelkansen.register.Register;
import org.koppelkansen.store.Database;

/// What the server is made of, put together before it starts.
public record Parts(Database database, Register register, Clock clock) {}
