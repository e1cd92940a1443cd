package org.koppelkansen.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.tiles.VectorTile.Value;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Shapes on a tile of 4,096 metres, so that a metre is a step and sixteen metres are a pixel.
class VectorTileTest {
    private static final Box GROUND = new Box(0, 0, 4096, 4096);

    @Test
    void a_point_counts_from_the_upper_left_corner() {
        assertThat(drawn("POINT (100 4000)").toText()).isEqualTo("MULTIPOINT ((100 96))");
    }

    @Test
    void a_line_is_cut_at_the_rim_and_keeps_its_direction() {
        assertThat(drawn("LINESTRING (5000 4000, -5000 4000)").toText())
                .isEqualTo("MULTILINESTRING ((4224 96, -128 96))");
    }

    @Test
    void a_line_that_leaves_and_comes_back_is_two_lines() {
        assertThat(drawn("LINESTRING (100 4000, 100 6000, 300 6000, 300 4000)").toText())
                .isEqualTo("MULTILINESTRING ((100 96, 100 -128), (300 -128, 300 96))");
    }

    @Test
    void an_area_keeps_its_hole() {
        Geometry area = drawn(
                "POLYGON ((0 0, 4000 0, 4000 4000, 0 4000, 0 0), (500 500, 900 500, 900 900, 500 900," + " 500 500))");
        assertThat(area.getArea()).isEqualTo(4000 * 4000 - 400 * 400);
    }

    @Test
    void an_area_that_covers_the_tile_is_the_tile_with_its_rim() {
        Geometry area = drawn("POLYGON ((-9000 -9000, 9000 -9000, 9000 9000, -9000 9000, -9000 -9000))");
        assertThat(area.getArea()).isEqualTo((4096.0 + 256) * (4096 + 256));
    }

    @Test
    void a_tile_in_a_hole_stays_empty() {
        String around =
                "POLYGON ((-9000 -9000, 9000 -9000, 9000 9000, -9000 9000, -9000 -9000), (-5000 -5000, -5000 8000,"
                        + " 8000 8000, 8000 -5000, -5000 -5000))";
        assertThat(tile(around).names()).isEmpty();
    }

    @Test
    void what_is_smaller_than_a_pixel_is_a_point() {
        assertThat(drawn("POLYGON ((100 100, 110 100, 110 110, 100 110, 100 100))")
                        .toText())
                .isEqualTo("MULTIPOINT ((105 3991))");
        assertThat(drawn("LINESTRING (100 100, 104 108)").toText()).isEqualTo("MULTIPOINT ((102 3992))");
    }

    @Test
    void what_is_narrower_than_the_raster_is_a_line() {
        assertThat(drawn("POLYGON ((100 100, 900 100, 900 100.2, 100 100.2, 100 100))")
                        .getDimension())
                .isEqualTo(1);
    }

    @Test
    void an_area_whose_edges_would_cross_on_the_raster_stays_valid() {
        Geometry area = drawn("POLYGON ((0 0, 1000 0, 1000 1000, 500.4 0.3, 499.6 0.2, 0 1000, 0 0))");
        assertThat(area.getArea()).isBetween(400_000.0, 510_000.0);
    }

    @Test
    void parts_of_several_kinds_are_several_features() {
        assertThat(tile("GEOMETRYCOLLECTION (POINT (7 7), LINESTRING (0 0, 900 900))")
                        .layer("works"))
                .extracting(feature -> feature.geometry().getDimension())
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void attributes_come_back_as_they_were() {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("title", Value.of("Riool é €"));
        attributes.put("year", Value.of(2027));
        attributes.put("debt", Value.of(-3));
        attributes.put("part", Value.of(0.25));
        VectorTile tile = new VectorTile(GROUND);
        VectorTile.Layer layer = tile.layer("works");
        layer.draw(shape("POINT (1 1)"), attributes);
        layer.draw(shape("POINT (2 2)"), Map.of("title", Value.of("other")));
        assertThat(DecodedTile.of(tile.toBytes()).layer("works"))
                .extracting(DecodedTile.Feature::attributes)
                .containsExactly(
                        Map.of("title", "Riool é €", "year", 2027L, "debt", -3L, "part", 0.25),
                        Map.of("title", "other"));
    }

    @Test
    void a_layer_with_nothing_on_it_is_left_out() {
        VectorTile tile = new VectorTile(GROUND);
        tile.layer("empty");
        tile.layer("works").draw(shape("POINT (9000 9000)"), Map.of());
        assertThat(tile.toBytes()).isEmpty();
    }

    private static Geometry drawn(String wkt) {
        return tile(wkt).layer("works").getFirst().geometry();
    }

    private static DecodedTile tile(String wkt) {
        VectorTile tile = new VectorTile(GROUND);
        tile.layer("works").draw(shape(wkt), Map.of());
        return DecodedTile.of(tile.toBytes());
    }

    private static Shape shape(String wkt) {
        try {
            return Shape.of(new WKTReader().read(wkt), Crs.RD);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
