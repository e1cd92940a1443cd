package org.koppelkansen.api;

import java.time.Clock;
import org.koppelkansen.store.Database;

/// What the server is made of, put together before it starts.
public record Parts(Database database, Clock clock) {}
