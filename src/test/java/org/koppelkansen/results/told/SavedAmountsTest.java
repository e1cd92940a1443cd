package org.koppelkansen.results.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SavedAmountsTest {
    @Test
    void a_saving_is_certain_only_when_nothing_is_lost_at_any_rates() {
        assertThat(new SavedAmounts(2_861_100, 1_837_500, -10_377_900).alwaysSaves())
                .isFalse();
        assertThat(new SavedAmounts(-1, 5, 9).alwaysSaves()).isFalse();
        assertThat(new SavedAmounts(0, 5, 3).alwaysSaves()).isTrue();
        assertThatThrownBy(() -> new SavedAmounts(1, -1, 1, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
