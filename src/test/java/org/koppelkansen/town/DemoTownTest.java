package org.koppelkansen.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.koppelkansen.town.streets.Sheet;
import org.koppelkansen.town.streets.Street;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

class DemoTownTest {
    private static final Path COMMITTED = Path.of("demo");
    private static final Koggenwaard TOWN = Koggenwaard.drawn();
    private static final Map<Role, List<TownWork>> WORKS = DemoTown.works(TOWN);

    @Test
    void the_committed_files_are_what_the_generator_makes() throws IOException {
        for (Map.Entry<String, byte[]> file : DemoTown.files().entrySet()) {
            assertThat(Files.readAllBytes(COMMITTED.resolve(file.getKey())))
                    .as(file.getKey() + ": after a change in the town, run ./dev demo-town")
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void the_town_is_as_large_as_a_neighbourhood_of_the_demo_should_be() {
        assertThat(TOWN.edge().getArea()).isBetween(1.4e6, 1.6e6);
        assertThat(TOWN.streets().streets().keySet()).hasSizeBetween(35, 45);
        assertThat(TOWN.bridges().keySet()).hasSize(5);
        assertThat(all()).hasSizeBetween(140, 165);
        assertThat(WORKS).hasSize(8);
    }

    @Test
    void neighbourhoods_fill_the_town_and_do_not_overlap() {
        List<Geometry> neighbourhoods = TOWN.areas().stream()
                .filter(area -> area.code().length() == 4)
                .<Geometry>map(Koggenwaard.District::shape)
                .toList();
        double sum = neighbourhoods.stream().mapToDouble(Geometry::getArea).sum();
        Geometry union = Sheet.SHAPES.buildGeometry(neighbourhoods).union();
        assertThat(neighbourhoods).hasSize(6);
        assertThat(union.getArea()).isBetween(sum - 10, sum + 10);
        assertThat(union.getArea())
                .isBetween(TOWN.edge().getArea() - 10, TOWN.edge().getArea() + 10);
    }

    @Test
    void both_ends_of_a_street_join_another_street_unless_it_is_a_court_or_ends_at_the_water() {
        for (Street street : TOWN.streets().streets().values()) {
            if (street.rank() == Street.Rank.COURT) {
                continue;
            }
            for (int i = 0; i < street.axis().getNumGeometries(); i++) {
                LineString part = (LineString) street.axis().getGeometryN(i);
                for (Point end : List.of(part.getStartPoint(), part.getEndPoint())) {
                    assertThat(others(street))
                            .as(street.name() + " at " + end)
                            .anyMatch(other -> other.axis().distance(end) < 1);
                }
            }
        }
    }

    @Test
    void nothing_but_bridges_and_quays_is_built_in_the_water() {
        Geometry open = TOWN.water();
        for (Geometry bridge : TOWN.bridges().values()) {
            open = open.difference(bridge.buffer(3));
        }
        for (Map.Entry<Role, List<TownWork>> owner : WORKS.entrySet()) {
            for (TownWork work : owner.getValue()) {
                if (owner.getKey() != Role.BRIDGES) {
                    assertThat(work.site().geometry().intersects(open))
                            .as(work.id())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void works_are_valid_lie_in_the_town_and_have_names_of_their_own() {
        Set<String> ids = new TreeSet<>();
        for (TownWork work : all()) {
            assertThat(work.site().geometry().isValid()).as(work.id()).isTrue();
            assertThat(TOWN.edge().covers(work.site().geometry())).as(work.id()).isTrue();
            assertThat(ids.add(work.id())).as(work.id()).isTrue();
            assertThat(work.when().start().getYear()).isBetween(2026, 2036);
            assertThat(work.when().end().getYear()).isBetween(2026, 2036);
        }
    }

    @Test
    void most_is_good_and_every_planted_mistake_is_told() throws IOException {
        String readme = Files.readString(COMMITTED.resolve("README.md"));
        List<TownWork> odd =
                all().stream().filter(work -> work.oddity() != Oddity.NONE).toList();
        assertThat(odd).hasSizeBetween(all().size() / 10, all().size() * 17 / 100);
        for (TownWork work : odd) {
            assertThat(readme)
                    .contains("| " + work.id() + " |")
                    .contains(work.oddity().finding());
        }
        for (Map.Entry<Role, List<TownWork>> owner : WORKS.entrySet()) {
            assertThat(readme)
                    .contains(owner.getKey().file() + "` | " + owner.getValue().size() + " |");
        }
    }

    private static List<TownWork> all() {
        List<TownWork> all = new ArrayList<>();
        WORKS.values().forEach(all::addAll);
        return all;
    }

    private static List<Street> others(Street street) {
        return TOWN.streets().streets().values().stream()
                .filter(other -> !other.equals(street))
                .toList();
    }
}
