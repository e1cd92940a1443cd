package org.koppelkansen.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may be the matter with a database that worked before, and will again.
public enum Trouble {
    /// It cannot be reached, or has no connection to spare.
    AWAY,
    /// Somebody else changes it for so long that there was no waiting for it.
    BUSY,
    /// The disk is so full that it only reads.
    FULL;

    /// A lock was waited for too long.
    static final String WAITED = "55P03";

    private static final int DEEPEST = 20;

    /// What an exception from a query means, if it means any of this.
    public static Optional<Trouble> of(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLTransientConnectionException) {
                return Optional.of(AWAY);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                Optional<Trouble> known = ofState(sql.getSQLState());
                if (known.isPresent()) {
                    return known;
                }
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /// @param state of PostgreSQL (its appendix A)
    private static Optional<Trouble> ofState(String state) {
        return switch (state) {
            case "53100", "25006" -> Optional.of(FULL);
            case WAITED -> Optional.of(BUSY);
            case "57P01", "57P02", "57P03", "53300" -> Optional.of(AWAY);
            case String other -> other.startsWith("08") ? Optional.of(AWAY) : Optional.empty();
        };
    }
}
