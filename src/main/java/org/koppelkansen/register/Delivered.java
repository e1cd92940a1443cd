package org.koppelkansen.register;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// A delivery, and what it changes in the register, or changed when it was merged.
///
/// @param id of the delivery
/// @param complete whether it was read to its end; where not, works that it does not name are left alone
public record Delivered(String id, Source source, boolean complete, Counts counts) {
    /// How many works; each is counted once, except under `overwritten`.
    ///
    /// @param returned were withdrawn, and are there again
    /// @param withdrawn are no longer in the source
    /// @param overwritten of the changed and returned: had been changed in the register, which is undone
    /// @param kept are not in the delivery, but stay: rows were rejected that are about them, or may be
    public record Counts(
            long added, long changed, long unchanged, long returned, long withdrawn, long overwritten, long kept) {}

    /// What becomes of a work.
    public enum Kind {
        ADDED("nieuw", "added"),
        CHANGED("veranderd", "changed"),
        RETURNED("terug", "returned"),
        WITHDRAWN("vervallen", "withdrawn");

        private final Text word;

        Kind(String nl, String en) {
            this.word = new Text(nl, en);
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The word that people read.
        public Text word() {
            return word;
        }
    }

    /// One work that is not as it was.
    ///
    /// @param overwritten what was changed in the register is undone
    /// @param difference what the work was and becomes, as far as that differs
    public record Difference(String work, Kind kind, boolean overwritten, Entry.Difference difference) {}
}
