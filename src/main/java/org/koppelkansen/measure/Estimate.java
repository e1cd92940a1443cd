package org.koppelkansen.measure;

import java.util.Collection;
import java.util.function.Function;

/// An uncertain amount, whole cents at each level. Not necessarily in order: a difference of two estimates may have
/// its least amount at `high`.
public record Estimate(Money low, Money likely, Money high) {
    public static final Estimate ZERO = new Estimate(Money.ZERO, Money.ZERO, Money.ZERO);

    /// What `amounts` gives at each level.
    public static Estimate of(Function<Level, Money> amounts) {
        return new Estimate(amounts.apply(Level.LOW), amounts.apply(Level.LIKELY), amounts.apply(Level.HIGH));
    }

    /// The exact sum at each level; of nothing, zero.
    public static Estimate sum(Collection<Estimate> parts) {
        return parts.stream().reduce(ZERO, Estimate::plus);
    }

    public Money at(Level level) {
        return switch (level) {
            case LOW -> low;
            case LIKELY -> likely;
            case HIGH -> high;
        };
    }

    /// The sum at each level.
    public Estimate plus(Estimate other) {
        return of(level -> at(level).plus(other.at(level)));
    }

    /// The difference at each level, low from low and high from high.
    public Estimate minus(Estimate other) {
        return of(level -> at(level).minus(other.at(level)));
    }
}
