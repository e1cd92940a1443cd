package org.koppelkansen.api.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;

class BoxAskedTest {
    private static final Shape DAM = Shape.of(new Box(121_400, 487_400, 121_400, 487_400), Crs.RD);

    @Test
    void longitude_comes_first_in_crs84_and_latitude_in_4326() {
        Optional<BoxAsked> first = BoxAsked.of("4.8,52.3,5.0,52.4", Crs.WGS84, false);
        assertThat(first).isEqualTo(BoxAsked.of("52.3,4.8,52.4,5.0", Crs.WGS84, true));
        assertThat(first.orElseThrow().meets(DAM)).isTrue();
    }

    @Test
    void x_comes_first_in_the_dutch_grid() {
        BoxAsked box = BoxAsked.of("121000.0,487000.0,122000.0,488000.0", Crs.RD, false)
                .orElseThrow();
        assertThat(box.within(Crs.RD)).contains(new Box(121_000, 487_000, 122_000, 488_000));
        assertThat(box.meets(DAM)).isTrue();
    }

    @Test
    void heights_are_passed_over() {
        assertThat(BoxAsked.of("4.8,52.3,-10.0,5.0,52.4,99.0", Crs.WGS84, false))
                .isEqualTo(BoxAsked.of("4.8,52.3,5.0,52.4", Crs.WGS84, false));
    }

    @Test
    void the_whole_world_contains_the_country() {
        BoxAsked world =
                BoxAsked.of("-180.0,-90.0,180.0,90.0", Crs.WGS84, false).orElseThrow();
        assertThat(world.within(Crs.RD).orElseThrow().contains(121_400, 487_400))
                .isTrue();
        assertThat(world.meets(DAM)).isTrue();
    }

    @Test
    void a_box_may_run_across_the_meridian_on_the_other_side() {
        BoxAsked around = BoxAsked.of("170.0,50.0,10.0,55.0", Crs.WGS84, false).orElseThrow();
        assertThat(around.boxes()).hasSize(2);
        assertThat(around.meets(DAM)).isTrue();
        BoxAsked beside =
                BoxAsked.of("170.0,50.0,-170.0,55.0", Crs.WGS84, false).orElseThrow();
        assertThat(beside.within(Crs.RD)).isEmpty();
    }

    @Test
    void a_box_elsewhere_holds_nothing() {
        assertThat(BoxAsked.of("100.0,-40.0,120.0,-20.0", Crs.WGS84, false)
                        .orElseThrow()
                        .within(Crs.RD))
                .isEmpty();
    }

    @Test
    void what_is_no_box_is_refused() {
        assertThat(BoxAsked.of("1.0,2.0,3.0", Crs.WGS84, false)).isEmpty();
        assertThat(BoxAsked.of("1,2,3,4,x", Crs.WGS84, false)).isEmpty();
        assertThat(BoxAsked.of("1,2,3,NaN", Crs.WGS84, false)).isEmpty();
        assertThat(BoxAsked.of("5.0,53.0,6.0,52.0", Crs.WGS84, false)).isEmpty();
        assertThat(BoxAsked.of("122000.0,1.0,121000.0,2.0", Crs.RD, false)).isEmpty();
    }
}
