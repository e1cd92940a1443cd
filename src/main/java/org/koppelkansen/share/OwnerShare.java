package org.koppelkansen.share;

import org.koppelkansen.measure.Money;

/// What one owner would pay alone and pays together.
public record OwnerShare(String owner, Money alone, Money share) {
    /// What the owner saves; below 0 when it pays more than alone.
    public Money gain() {
        return new Money(alone.cents() - share.cents());
    }
}
