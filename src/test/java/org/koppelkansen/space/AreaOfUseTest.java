package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaOfUseTest {
    @Test
    void the_dutch_grid_has_the_range_of_its_official_transformation() {
        assertThat(AreaOfUse.of(Crs.RD)).contains(new Box(-7_000, 289_000, 300_000, 629_000));
        assertThat(AreaOfUse.of(new Crs(7415))).isEqualTo(AreaOfUse.of(Crs.RD));
    }

    @ParameterizedTest
    @CsvSource({
        "4326, 4.9, 52.37",
        "31370, 152000, 212000",
        "3812, 652000, 712000",
        "2154, 652000, 6862000",
        "27700, 530000, 180000",
        "25832, 294000, 5628000",
        "25832, 724000, 6175000",
        "32631, 629000, 5804000",
        "32756, 334000, 6251000",
        "3067, 385000, 6672000",
        "3879, 25496000, 6672000",
        "3857, 545000, 6867000"
    })
    void a_city_lies_in_the_area_of_its_system(int epsg, double x, double y) {
        assertThat(AreaOfUse.of(new Crs(epsg)).orElseThrow().contains(x, y)).isTrue();
    }

    @Test
    void systems_outside_the_table_have_no_area() {
        assertThat(AreaOfUse.of(new Crs(31467))).isEmpty();
        assertThat(AreaOfUse.of(new Crs(99_999))).isEmpty();
    }
}
