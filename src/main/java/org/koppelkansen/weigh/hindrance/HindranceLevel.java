package org.koppelkansen.weigh.hindrance;

import org.koppelkansen.measure.Text;

/// How much works hinder one mode, or why that is unknown.
public sealed interface HindranceLevel {
    /// @param index 0 (no hindrance) to 5, rounded half up to one decimal
    /// @param complete whether everything that counts is known, of every work; where it is not, the cause says what
    ///     is missing
    /// @param least whether of some works nothing is known, so that it may be more
    /// @param cause what decided the index, in sentences
    record Known(double index, boolean complete, boolean least, Text cause) implements HindranceLevel {
        public Known {
            if (!(index >= 0 && index <= 5)) {
                throw new IllegalArgumentException("an index is 0 to 5, not " + index);
            }
        }
    }

    /// Too little is known to say anything; it is not the same as 0.
    ///
    /// @param why what would have to be known, in a sentence
    record Unknown(Text why) implements HindranceLevel {}
}
