package org.koppelkansen.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.gather.Delivery;
import org.koppelkansen.gather.DeliveryList;
import org.koppelkansen.gather.GatherWorks;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// What was written in our exchange form is read back the same.
class ExchangeFormTest {
    /// Seven decimals of a degree are a centimetre; there and back, twice that at most.
    private static final Offset<Double> ROUNDING = Offset.offset(0.02);

    @TempDir
    Path folder;

    @Test
    void works_written_by_hand_come_back_as_they_were() {
        List<Work> works = List.of(SmallTown.SEWER, SmallTown.WATER, SmallTown.ROAD);
        assertSame(readBack(SmallTown.outcome()).works(), works);
    }

    @Test
    void the_works_of_the_demo_town_come_back_as_they_were() {
        Gathered town = new GatherWorks(SmallTown.DAY, WorkingWidths.shipped())
                .gather(DeliveryList.at(Path.of("demo/levering.yaml")).deliveries(Optional.empty()), Progress.SILENT);
        Outcome made = SmallTown.outcome();
        Outcome outcome = new Outcome(
                new org.koppelkansen.find.Found(town.works(), List.of(), List.of()),
                made.summary(),
                made.opportunities(),
                made.basis(),
                List.of());
        Gathered back = readBack(outcome);
        assertSame(back.works(), town.works());
    }

    private Gathered readBack(Outcome outcome) {
        Path file = folder.resolve("uit.geojson");
        WriteOutcome.write(outcome, file, Language.NL);
        Delivery delivery =
                Delivery.of(folder.resolve("uit.works.geojson").toString(), Optional.empty(), Optional.empty());
        assertThat(delivery.profile().name()).isEqualTo("geojson");
        return new GatherWorks(SmallTown.DAY.plusDays(9), WorkingWidths.shipped())
                .gather(List.of(delivery), Progress.SILENT);
    }

    private static void assertSame(List<Work> back, List<Work> works) {
        assertThat(back).hasSameSizeAs(works);
        for (int i = 0; i < works.size(); i++) {
            Work one = works.get(i);
            Work other = back.get(i);
            assertThat(withoutPlace(other)).isEqualTo(withoutPlace(one));
            assertThat(other.place().isPresent()).isEqualTo(one.place().isPresent());
            one.place().ifPresent(place -> assertNear(other.place().orElseThrow(), place));
        }
    }

    private static Work withoutPlace(Work work) {
        return new Work(
                work.id(),
                work.owner(),
                work.task(),
                Optional.empty(),
                work.window(),
                work.planning(),
                work.provenance());
    }

    private static void assertNear(Place back, Place place) {
        assertThat(back.street()).isEqualTo(place.street());
        assertThat(back.traffic()).isEqualTo(place.traffic());
        assertThat(back.doubtMetres()).isCloseTo(place.doubtMetres(), ROUNDING);
        Shape one = back.geometry();
        Shape other = place.geometry();
        assertThat(one.crs()).isEqualTo(other.crs());
        assertThat(one.dimension()).isEqualTo(other.dimension());
        assertThat(one.box().minX()).isCloseTo(other.box().minX(), ROUNDING);
        assertThat(one.box().maxY()).isCloseTo(other.box().maxY(), ROUNDING);
        assertThat(one.length()).isCloseTo(other.length(), Offset.offset(0.02 * other.pointCount()));
    }
}
