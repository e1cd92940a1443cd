package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoxTest {
    private static final Box BOX = new Box(0, 0, 10, 20);

    @Test
    void edges_belong_to_a_box() {
        assertThat(BOX.contains(10, 20)).isTrue();
        assertThat(BOX.contains(10.1, 20)).isFalse();
        assertThat(BOX.intersects(new Box(10, 20, 30, 30))).isTrue();
        assertThat(BOX.intersects(new Box(11, 0, 30, 30))).isFalse();
    }

    @Test
    void boxes_grow_and_join() {
        assertThat(BOX.grow(5)).isEqualTo(new Box(-5, -5, 15, 25));
        assertThat(BOX.with(new Box(-1, 5, 3, 30))).isEqualTo(new Box(-1, 0, 10, 30));
        assertThat(BOX.centreX()).isEqualTo(5);
        assertThat(BOX.centreY()).isEqualTo(10);
    }

    @Test
    void a_box_has_its_minimum_first_and_no_missing_numbers() {
        assertThatThrownBy(() -> new Box(1, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(Double.NaN, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
