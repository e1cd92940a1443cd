package org.koppelkansen.share;

import java.util.List;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;

/// Whether a split is in the core, which is to say that no group would pay less by itself. It is judged on the exact
/// shares, before they are rounded to cents.
public sealed interface Stability {
    /// No group objects.
    record InCore() implements Stability {}

    /// A group objects. Of those that object most, the smallest one, and of these the first by name.
    /// Of more than 20 players, only single ones and everybody but one are asked.
    ///
    /// @param excess what it pays above its own cost, rounded up to whole cents, above 0
    record Objected(List<String> group, Money excess) implements Stability {
        public Objected {
            group = List.copyOf(group);
        }
    }

    /// There are too many groups to ask them all; the reason says which were asked, none of whom objects.
    record Unchecked(Text reason) implements Stability {}
}
