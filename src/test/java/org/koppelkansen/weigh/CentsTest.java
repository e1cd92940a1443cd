package org.koppelkansen.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CentsTest {
    @Test
    void halves_go_up_as_in_decimals() {
        assertThat(Cents.of(1.005)).isEqualTo(101);
        assertThat(Cents.of(1.65 * 67.5)).isEqualTo(11_138);
        assertThat(Cents.of(1.0049)).isEqualTo(100);
        assertThat(Cents.of(0)).isZero();
    }

    @Test
    void products_of_decimals_round_as_decimals() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            BigDecimal quantity = BigDecimal.valueOf(random.nextLong(1_000_000), 2);
            BigDecimal rate = BigDecimal.valueOf(random.nextLong(100_000), 2);
            long cents = quantity.multiply(rate)
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();

            assertThat(Cents.of(quantity.doubleValue() * rate.doubleValue()))
                    .as("%s × %s", quantity, rate)
                    .isEqualTo(cents);
        }
    }
}
