package org.koppelkansen.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.tiles.TileGrid.Tile;

class TileGridTest {
    private static final TileGrid DUTCH = TileGrid.of(Crs.RD);
    private static final TileGrid OWN = TileGrid.of(new Crs(25832));

    @Test
    void the_dutch_grid_is_that_of_the_guideline() {
        Box all = DUTCH.box(new Tile(0, 0, 0));
        assertThat(List.of(all.minX(), all.minY(), all.maxX(), all.maxY()))
                .usingElementComparator(Comparator.comparingLong(metres -> Math.round(metres * 1e6)))
                .containsExactly(-285_401.92, 22_598.08, 595_401.92, 903_401.92);
        assertThat(DUTCH.resolution(14)).isEqualTo(0.21);
    }

    @Test
    void the_tile_of_the_dam_in_amsterdam_is_known() {
        assertThat(DUTCH.tileAt(10, 121_400, 487_400)).contains(new Tile(10, 472, 483));
    }

    @Test
    void four_tiles_make_the_one_above_them() {
        Box above = DUTCH.box(new Tile(7, 59, 60));
        Box first = DUTCH.box(new Tile(8, 118, 120));
        Box last = DUTCH.box(new Tile(8, 119, 121));
        assertThat(first.with(last)).isEqualTo(above);
        assertThat(first.maxX()).isEqualTo(last.minX());
        assertThat(first.minY()).isEqualTo(last.maxY());
    }

    @Test
    void another_system_has_a_grid_of_whole_numbers() {
        assertThat(OWN.id()).isEqualTo("Metric25832");
        assertThat(OWN.resolution(19)).isEqualTo(1);
        assertThat(OWN.resolution(OWN.deepest())).isEqualTo(0.0625);
        assertThat(OWN.tileAt(19, 0, -0.5)).contains(new Tile(19, 262_144, 262_144));
    }

    @Test
    void there_are_no_tiles_outside_the_grid() {
        assertThat(DUTCH.findTile(3, 7, 7)).isPresent();
        assertThat(DUTCH.findTile(3, 8, 7)).isEmpty();
        assertThat(DUTCH.findTile(3, 0, -1)).isEmpty();
        assertThat(DUTCH.findTile(17, 0, 0)).isEmpty();
        assertThat(DUTCH.findTile(-1, 0, 0)).isEmpty();
        assertThat(DUTCH.tileAt(5, -1e9, 0)).isEmpty();
    }
}
