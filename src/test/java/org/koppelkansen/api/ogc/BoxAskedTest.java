package org.koppelkansen.api.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;

class BoxAskedTest {
    private static final OgcCrs LATITUDE_FIRST = OgcCrs.of(Crs.WGS84);
    private static final Shape DAM = Shape.of(new Box(121_400, 487_400, 121_400, 487_400), Crs.RD);

    @Test
    void longitude_comes_first_in_crs84_and_latitude_in_4326() {
        Optional<BoxAsked> first = BoxAsked.of(List.of(4.8, 52.3, 5.0, 52.4), OgcCrs.CRS84);
        assertThat(first).isEqualTo(BoxAsked.of(List.of(52.3, 4.8, 52.4, 5.0), LATITUDE_FIRST));
        assertThat(first.orElseThrow().meets(DAM)).isTrue();
    }

    @Test
    void x_comes_first_in_the_dutch_grid() {
        BoxAsked box = BoxAsked.of(List.of(121_000.0, 487_000.0, 122_000.0, 488_000.0), OgcCrs.of(Crs.RD))
                .orElseThrow();
        assertThat(box.within(Crs.RD)).contains(new Box(121_000, 487_000, 122_000, 488_000));
        assertThat(box.meets(DAM)).isTrue();
    }

    @Test
    void heights_are_passed_over() {
        assertThat(BoxAsked.of(List.of(4.8, 52.3, -10.0, 5.0, 52.4, 99.0), OgcCrs.CRS84))
                .isEqualTo(BoxAsked.of(List.of(4.8, 52.3, 5.0, 52.4), OgcCrs.CRS84));
    }

    @Test
    void the_whole_world_contains_the_country() {
        BoxAsked world =
                BoxAsked.of(List.of(-180.0, -90.0, 180.0, 90.0), OgcCrs.CRS84).orElseThrow();
        assertThat(world.within(Crs.RD).orElseThrow().contains(121_400, 487_400))
                .isTrue();
        assertThat(world.meets(DAM)).isTrue();
    }

    @Test
    void a_box_may_run_across_the_meridian_on_the_other_side() {
        BoxAsked around =
                BoxAsked.of(List.of(170.0, 50.0, 10.0, 55.0), OgcCrs.CRS84).orElseThrow();
        assertThat(around.boxes()).hasSize(2);
        assertThat(around.meets(DAM)).isTrue();
        BoxAsked beside =
                BoxAsked.of(List.of(170.0, 50.0, -170.0, 55.0), OgcCrs.CRS84).orElseThrow();
        assertThat(beside.within(Crs.RD)).isEmpty();
    }

    @Test
    void a_box_elsewhere_holds_nothing() {
        assertThat(BoxAsked.of(List.of(100.0, -40.0, 120.0, -20.0), OgcCrs.CRS84)
                        .orElseThrow()
                        .within(Crs.RD))
                .isEmpty();
    }

    @Test
    void what_is_no_box_is_refused() {
        assertThat(BoxAsked.of(List.of(1.0, 2.0, 3.0), OgcCrs.CRS84)).isEmpty();
        assertThat(BoxAsked.of(List.of(5.0, 53.0, 6.0, 52.0), OgcCrs.CRS84)).isEmpty();
        assertThat(BoxAsked.of(List.of(122_000.0, 1.0, 121_000.0, 2.0), OgcCrs.of(Crs.RD)))
                .isEmpty();
    }
}
