package org.koppelkansen.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.tiles.TileGrid.Tile;
import org.koppelkansen.tiles.VectorTile.Value;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/// What holds of every tile, on seeded points, lines and areas (with holes, with crossing rings mended, in parts) from
/// a millimetre to ten kilometres, at every zoom.
class VectorTileLaws {
    private static final int SEEDS = 300;
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final TileGrid GRID = TileGrid.of(Crs.RD);
    private static final double STEPS_A_PIXEL = 16;

    /// A corner rounded is off by less than a step along each axis, thinning by four; an area overlaid on the
    /// raster may move by a step more.
    private static final double OFF = 7;

    @Test
    void what_is_drawn_lies_within_half_a_pixel_of_the_truth() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Town town = new Town(seed);
            for (DecodedTile.Feature feature : town.decoded()) {
                Geometry truth = town.inSteps(town.shapes.get(
                        ((Long) Objects.requireNonNull(feature.attributes().get("n"))).intValue()));
                for (Coordinate corner : feature.geometry().getCoordinates()) {
                    double allowed = feature.geometry().getDimension() == 0 ? STEPS_A_PIXEL : OFF;
                    assertThat(truth.distance(FACTORY.createPoint(corner)))
                            .as("seed %d: %s of %s", seed, corner, truth)
                            .isLessThan(allowed);
                }
            }
        }
    }

    @Test
    void what_lies_in_the_tile_is_drawn_within_a_pixel() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Town town = new Town(seed);
            Map<Long, Geometry> drawn = town.drawn();
            for (int n = 0; n < town.shapes.size(); n++) {
                Geometry truth = town.inSteps(town.shapes.get(n));
                for (Coordinate corner : truth.getCoordinates()) {
                    if (new Envelope(0, 4096, 0, 4096).contains(corner)) {
                        assertThat(drawn).as("seed %d: %s", seed, truth).containsKey((long) n);
                        assertThat(Objects.requireNonNull(drawn.get((long) n)).distance(FACTORY.createPoint(corner)))
                                .as("seed %d: %s of %s drawn as %s", seed, corner, truth, drawn.get((long) n))
                                .isLessThan(STEPS_A_PIXEL);
                    }
                }
            }
        }
    }

    @Test
    void nothing_is_drawn_outside_the_rim() {
        Envelope rim = new Envelope(-128, 4096 + 128, -128, 4096 + 128);
        for (long seed = 0; seed < SEEDS; seed++) {
            for (DecodedTile.Feature feature : new Town(seed).decoded()) {
                assertThat(rim.contains(feature.geometry().getEnvelopeInternal()))
                        .as("seed %d: %s", seed, feature)
                        .isTrue();
            }
        }
    }

    @Test
    void neighbours_agree_on_what_both_draw() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Town town = new Town(seed);
            Tile right = new Tile(town.tile.zoom(), town.tile.column() + 1, town.tile.row());
            Map<Long, Geometry> here = town.drawn();
            Map<Long, Geometry> there = town.on(right).drawn();
            Geometry both = FACTORY.toGeometry(new Envelope(4096 - 100, 4096 + 100, 100, 4000));
            for (Map.Entry<Long, Geometry> one : here.entrySet()) {
                if (one.getValue().getDimension() == 1 && there.containsKey(one.getKey())) {
                    Geometry other =
                            AffineTransformation.translationInstance(4096, 0).transform(there.get(one.getKey()));
                    Geometry line = one.getValue().intersection(both);
                    assertThat(
                                    line.isEmpty()
                                            ? 0
                                            : line.getLength()
                                                    - other.intersection(both).getLength())
                            .as("seed %d: %s and %s", seed, one.getValue(), other)
                            .isBetween(-30.0, 30.0);
                }
            }
        }
    }

    /// Things of all sizes around one tile.
    private static final class Town {
        private final List<Shape> shapes = new ArrayList<>();
        private final Tile tile;
        private final Box ground;

        Town(long seed) {
            Random random = new Random(seed);
            tile = GRID.tileAt(2 + random.nextInt(15), 121_400, 487_400).orElseThrow();
            ground = GRID.box(tile);
            double side = ground.maxX() - ground.minX();
            for (int i = 0; i < 12; i++) {
                double size = Math.exp(Math.log(0.001) + random.nextDouble() * Math.log(10_000 / 0.001));
                double x = ground.minX() + side * (random.nextDouble() * 1.4 - 0.2);
                double y = ground.minY() + side * (random.nextDouble() * 1.4 - 0.2);
                shapes.add(Shape.of(Doodle.at(random, x, y, size), Crs.RD));
            }
        }

        private Town(Town same, Tile tile) {
            this.shapes.addAll(same.shapes);
            this.tile = tile;
            this.ground = GRID.box(tile);
        }

        Town on(Tile other) {
            return new Town(this, other);
        }

        List<DecodedTile.Feature> decoded() {
            VectorTile drawing = new VectorTile(ground);
            VectorTile.Layer layer = drawing.layer("works");
            for (int n = 0; n < shapes.size(); n++) {
                layer.draw(shapes.get(n), Map.of("n", Value.of(n)));
            }
            return DecodedTile.of(drawing.toBytes()).layer("works");
        }

        Map<Long, Geometry> drawn() {
            Map<Long, Geometry> drawn = new HashMap<>();
            for (DecodedTile.Feature feature : decoded()) {
                drawn.merge(
                        (Long) feature.attributes().get("n"),
                        feature.geometry(),
                        (a, b) -> FACTORY.buildGeometry(Stream.of(a, b).toList()));
            }
            return drawn;
        }

        Geometry inSteps(Shape shape) {
            double scale = 4096 / (ground.maxX() - ground.minX());
            return AffineTransformation.translationInstance(-ground.minX(), -ground.maxY())
                    .scale(scale, -scale)
                    .transform(shape.toJts());
        }
    }
}
