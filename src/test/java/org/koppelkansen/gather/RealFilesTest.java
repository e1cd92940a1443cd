package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.RealData;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.Severity;
import org.koppelkansen.works.Work;

/// Counts that another program (Python's csv and json) finds in the real files too.
class RealFilesTest {
    private static Gathered gather(String file, LocalDate day) {
        Delivery delivery = Delivery.of(RealData.file(file).toString(), Optional.empty(), Optional.empty());
        return new GatherWorks(day, WorkingWidths.shipped()).gather(List.of(delivery), Progress.SILENT);
    }

    private static Map<FindingCode, Long> codes(Gathered gathered) {
        Map<FindingCode, Long> counts = new TreeMap<>();
        gathered.findings().forEach(f -> counts.merge(f.code(), 1L, Long::sum));
        return counts;
    }

    private static void assertCounts(Gathered gathered, long read, long repaired) {
        SourceQuality quality = gathered.sources().getFirst();
        assertThat(quality.counts()).isEqualTo(new SourceQuality.Counts(read, read - repaired, repaired, 0));
        assertThat(gathered.works()).hasSize((int) read);
    }

    private static Map<Discipline, Long> disciplines(Gathered gathered) {
        Map<Discipline, Long> counts = new TreeMap<>();
        gathered.works().forEach(work -> counts.merge(work.discipline(), 1L, Long::sum));
        return counts;
    }

    private static Map<PublicSpace, Long> spaces(Gathered gathered) {
        Map<PublicSpace, Long> counts = new TreeMap<>();
        gathered.works().stream()
                .flatMap(work -> work.place().stream())
                .flatMap(place -> place.traffic().taken().stream())
                .forEach(space -> counts.merge(space, 1L, Long::sum));
        return counts;
    }

    @Test
    void every_site_in_paris_of_2024_is_read() {
        Gathered gathered = gather("paris-chantiers/chantiers-a-paris.2024-10-29.csv", LocalDate.of(2024, 10, 29));
        assertCounts(gathered, 5175, 0);
        // Ends in 2046 (8) and 2048 (2) are unknown ends.
        assertThat(codes(gathered))
                .isEqualTo(Map.of(
                        FindingCode.GEOMETRY_MISSING, 12L,
                        FindingCode.DATE_PLACEHOLDER, 10L,
                        FindingCode.END_MISSING, 10L));
        assertThat(disciplines(gathered))
                .containsEntry(Discipline.ELECTRICITY, 702L)
                .containsEntry(Discipline.GAS, 340L)
                .containsEntry(Discipline.HEAT, 228L)
                .containsEntry(Discipline.COOLING, 53L)
                .containsEntry(Discipline.LIGHTING, 47L)
                .containsEntry(Discipline.SEWER, 72L)
                .containsEntry(Discipline.DRINKING_WATER, 51L)
                .containsEntry(Discipline.TELECOM, 43L)
                .containsEntry(Discipline.TRAM_AND_RAIL, 85L)
                .containsEntry(Discipline.GREENERY, 47L)
                .containsEntry(Discipline.OTHER, 9L);
        assertThat(spaces(gathered))
                .isEqualTo(Map.of(
                        PublicSpace.CARRIAGEWAY, 2487L,
                        PublicSpace.CYCLE_PATH, 68L,
                        PublicSpace.FOOTPATH, 3527L,
                        PublicSpace.PARKING, 1707L));
        assertThat(gathered.works().stream().map(Work::projectKey).distinct()).hasSize(3141);
        assertThat(gathered.works().stream().map(work -> work.owner().id()).distinct())
                .hasSize(27);
    }

    @Test
    void every_site_in_paris_of_2023_is_read_and_324_were_past() {
        Gathered gathered = gather("paris-chantiers/chantiers-a-paris.2023-12-01.csv", LocalDate.of(2023, 12, 1));
        assertCounts(gathered, 1725, 0);
        // Two sites of an oil company name no nature.
        assertThat(codes(gathered))
                .isEqualTo(Map.of(FindingCode.GEOMETRY_MISSING, 3L, FindingCode.DISCIPLINE_UNKNOWN, 2L));
        assertThat(gathered.sources().getFirst().freshness().past()).isEqualTo(324);
        assertThat(disciplines(gathered))
                .containsEntry(Discipline.COOLING, 61L)
                .containsEntry(Discipline.LIGHTING, 28L);
    }

    @Test
    void the_wfs_answer_of_the_register_of_amsterdam_is_read() {
        Gathered gathered = gather("amsterdam-wior/wior-2023-04-19-wfs.json", LocalDate.of(2023, 4, 19));
        assertCounts(gathered, 6, 0);
        assertThat(codes(gathered)).containsOnlyKeys(FindingCode.OWNER_NOT_IN_SOURCE, FindingCode.DISCIPLINE_GUESSED);
        assertThat(disciplines(gathered)).containsKeys(Discipline.BRIDGE_AND_QUAY, Discipline.ROAD);
        assertThat(gathered.crs()).isEqualTo(Crs.RD);
    }

    @Test
    void records_of_the_api_are_read() {
        Gathered gathered = gather("amsterdam-wior/wior-2026-3-records.json", LocalDate.of(2026, 11, 21));
        assertCounts(gathered, 3, 1);
        assertThat(codes(gathered))
                .containsOnlyKeys(
                        FindingCode.GEOMETRY_SELF_INTERSECTING,
                        FindingCode.OWNER_NOT_IN_SOURCE,
                        FindingCode.DISCIPLINE_GUESSED);
        assertThat(gathered.works())
                .extracting(work -> work.discipline())
                .contains(Discipline.GAS, Discipline.ELECTRICITY);
    }

    @ParameterizedTest
    @CsvSource({
        "amsterdam-areas/buurten-official-518.geojson, 518, 0",
        "amsterdam-areas/buurten.geojson, 598, 6",
        "amsterdam-areas/wijken.geojson, 168, 6",
        "amsterdam-areas/gebieden.geojson, 32, 4",
        "amsterdam-areas/stadsdelen.geojson, 18, 4",
        "paris-quartiers/quartier_paris.geojson, 80, 0",
        "paris-quartiers/arrondissements.geojson, 20, 0"
    })
    void areas_are_read_and_crossing_rings_repaired(String file, int areas, int crossing) {
        ReadAreas.Read read = ReadAreas.from(Sources.open(RealData.file(file).toString(), SourceHints.NONE));
        assertThat(read.areas()).hasSize(areas);
        assertThat(read.areas()).extracting(Area::code).doesNotHaveDuplicates();
        assertThat(read.findings().stream().filter(f -> f.code() == FindingCode.GEOMETRY_SELF_INTERSECTING))
                .hasSize(crossing);
        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.REJECTED);
    }
}
