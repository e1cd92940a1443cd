package org.koppelkansen.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in euros, kept as whole cents; may be negative.
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /// The amount in euros rounded to the nearest cent, halves away from zero.
    public static Money ofEuros(BigDecimal euros) {
        return new Money(
                euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// The exact sum; an overflow is an error, never a wrong amount.
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /// The exact difference; an overflow is an error, never a wrong amount.
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
