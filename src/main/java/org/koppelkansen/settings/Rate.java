package org.koppelkansen.settings;

import java.math.BigDecimal;
import org.koppelkansen.measure.Level;

/// An uncertain figure per unit: finite, not negative, `low <= likely <= high`.
///
/// @param priceLevel the year whose prices it states
/// @param source where it comes from; begins with `ours` where it is an assumption of ours
public record Rate(double low, double likely, double high, RateUnit unit, int priceLevel, String source) {
    static final double MOST = 1e9;

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

    Rate indexed(double factor) {
        String by = source + " (× "
                + BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString() + ")";
        return new Rate(scaled(low, factor), scaled(likely, factor), scaled(high, factor), unit, priceLevel, by);
    }

    private static double scaled(double figure, double factor) {
        return BigDecimal.valueOf(figure).multiply(BigDecimal.valueOf(factor)).doubleValue();
    }
}
