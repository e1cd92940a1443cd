package org.koppelkansen.town.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallTownsLaws {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_gives_the_same_town(long seed) {
        assertThat(axes(SmallTowns.of(seed))).isEqualTo(axes(SmallTowns.of(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_street_crosses_every_street_of_the_other_direction(long seed) {
        StreetPlan town = SmallTowns.of(seed);
        for (Street one : named(town, "Oost")) {
            for (Street other : named(town, "Noord")) {
                assertThat(one.axis().intersects(other.axis()))
                        .as(seed + ": " + one.name() + " and " + other.name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_stretches_between_crossings_make_up_the_street(long seed) {
        StreetPlan town = SmallTowns.of(seed);
        double apart = town.stretch("Oost 1", "begin", "Noord 1").getLength()
                + town.stretch("Oost 1", "Noord 1", "Noord 2").getLength()
                + town.stretch("Oost 1", "Noord 2", "eind").getLength();
        assertThat(apart).isCloseTo(town.street("Oost 1").axis().getLength(), offset(1e-6));
    }

    private static List<Street> named(StreetPlan town, String start) {
        return town.streets().values().stream()
                .filter(street -> street.name().startsWith(start))
                .toList();
    }

    private static List<String> axes(StreetPlan town) {
        return town.streets().values().stream()
                .map(street -> street.name() + " " + street.axis().toText())
                .toList();
    }
}
