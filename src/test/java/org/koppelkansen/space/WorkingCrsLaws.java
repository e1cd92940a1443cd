package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class WorkingCrsLaws {
    @Test
    void the_order_of_shapes_plays_no_part() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Shape> shapes = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(9); i++) {
                shapes.add(point(2 + 6 * random.nextDouble(), 49 + 5 * random.nextDouble()));
            }
            Crs chosen = WorkingCrs.fitting(shapes);
            Expected expected = Expected.around(shapes);
            Collections.shuffle(shapes, random);
            assertThat(WorkingCrs.fitting(shapes)).as("seed %d", seed).isEqualTo(chosen);
            assertThat(Expected.around(shapes)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void the_choice_is_always_a_known_system_in_metres() {
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            double longitude = 360 * random.nextDouble() - 180;
            double latitude = 160 * random.nextDouble() - 80;
            Crs chosen = WorkingCrs.at(longitude, latitude);
            assertThat(Reprojection.knows(chosen)).as(chosen.toString()).isTrue();
            Reprojection there = Reprojection.between(Crs.WGS84, chosen);
            double metres =
                    there.apply(point(longitude, latitude)).distance(there.apply(point(longitude, latitude + 0.001)));
            assertThat(metres).as("%s at %f %f", chosen, longitude, latitude).isBetween(110.0, 112.5);
        }
    }

    private static Shape point(double longitude, double latitude) {
        return Shape.of(Shape.FACTORY.createPoint(new Coordinate(longitude, latitude)), Crs.WGS84);
    }
}
