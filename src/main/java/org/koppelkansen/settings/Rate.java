package org.koppelkansen.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Level;
import org.koppelkansen.measure.Money;

/// An uncertain figure per unit: finite, not negative, `low <= likely <= high`.
///
/// @param priceLevel the year whose prices it states
/// @param source where it comes from; begins with `ours` where it is an assumption of ours
public record Rate(double low, double likely, double high, RateUnit unit, int priceLevel, String source) {
    static final double MOST = 1e9;
    private static final double MOST_CENTS = 1e12;

    public Rate {
        if (!(low >= 0 && low <= likely && likely <= high && high <= MOST)) {
            throw new IllegalArgumentException("no rate: " + low + ", " + likely + ", " + high);
        }
    }

    public double at(Level level) {
        return switch (level) {
            case LOW -> low;
            case LIKELY -> likely;
            case HIGH -> high;
        };
    }

    /// Whether no public source is known, so that the figure is an assumption of ours.
    public boolean isOurs() {
        return source.startsWith("ours");
    }

    /// [#times(double, Level)] at each level.
    public Estimate times(double quantity) {
        return Estimate.of(level -> times(quantity, level));
    }

    /// The amount for a quantity in the rate's unit, to the nearest cent, halves up as in decimals.
    ///
    /// @throws IllegalArgumentException for a quantity that is negative or not finite, and for an amount above ten
    ///     thousand million euros
    public Money times(double quantity, Level level) {
        double cents = quantity * at(level) * 100;
        if (!(quantity >= 0 && cents <= MOST_CENTS)) {
            throw new IllegalArgumentException("no amount: " + quantity + " × " + at(level) + " " + unit.key());
        }
        double fraction = cents - Math.floor(cents);
        // Binary products can only fall on the wrong side of a half where they come close to one.
        if (Math.abs(fraction - 0.5) > 0.01) {
            return new Money(Math.round(cents));
        }
        return new Money(BigDecimal.valueOf(quantity)
                .multiply(BigDecimal.valueOf(at(level)))
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    Rate indexed(double factor) {
        String by = source + " (× "
                + BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString() + ")";
        return new Rate(scaled(low, factor), scaled(likely, factor), scaled(high, factor), unit, priceLevel, by);
    }

    private static double scaled(double figure, double factor) {
        return BigDecimal.valueOf(figure).multiply(BigDecimal.valueOf(factor)).doubleValue();
    }
}
