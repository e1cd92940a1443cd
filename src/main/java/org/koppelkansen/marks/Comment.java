package org.koppelkansen.marks;

import java.time.Instant;
import java.util.Optional;
import org.koppelkansen.works.Owner;

/// What somebody said of an opportunity, as one viewer reads it.
///
/// @param text empty once it was withdrawn
/// @param mayWithdraw whether the viewer may
public record Comment(
        String id,
        By by,
        Instant writtenAt,
        Optional<String> text,
        Optional<Withdrawal> withdrawal,
        boolean mayWithdraw) {
    /// Who wrote it.
    ///
    /// @param name empty where the account was removed
    /// @param organisation for which it was written
    /// @param self whether it was the viewer
    public record By(Optional<String> name, Owner organisation, boolean self) {}

    /// @param byWriter or else by somebody who may withdraw what others of the organisation wrote
    public record Withdrawal(Instant at, boolean byWriter) {}
}
