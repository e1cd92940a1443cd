package org.koppelkansen.gather;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.koppelkansen.RealData;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import org.koppelkansen.works.FindingCode;

/// Counts that another program (Python's csv and json) finds in the real files too.
class RealFilesTest {
    private static Gathered gather(String file, LocalDate day) {
        Delivery delivery = Delivery.of(RealData.file(file).toString(), Optional.empty(), Optional.empty());
        return new GatherWorks(day).gather(List.of(delivery), Progress.SILENT);
    }

    private static Map<FindingCode, Long> codes(Gathered gathered) {
        Map<FindingCode, Long> counts = new TreeMap<>();
        gathered.findings().forEach(f -> counts.merge(f.code(), 1L, Long::sum));
        return counts;
    }

    @Test
    void every_site_in_paris_of_2024_is_read() {
        Gathered gathered = gather("paris-chantiers/chantiers-a-paris.2024-10-29.csv", LocalDate.of(2024, 10, 29));
        System.out.println(gathered.sources() + "\n" + codes(gathered));
    }

    @Test
    void every_site_in_paris_of_2023_is_read() {
        Gathered gathered = gather("paris-chantiers/chantiers-a-paris.2023-12-01.csv", LocalDate.of(2023, 12, 1));
        System.out.println(gathered.sources() + "\n" + codes(gathered));
    }

    @Test
    void the_wfs_answer_of_the_register_of_amsterdam_is_read() {
        Gathered gathered = gather("amsterdam-wior/wior-2023-04-19-wfs.json", LocalDate.of(2023, 4, 19));
        gathered.works()
                .forEach(w -> System.out.println(w.id() + " " + w.task() + " "
                        + w.window().span() + w.planning().phase()));
        System.out.println(gathered.sources() + "\n" + codes(gathered));
    }

    @Test
    void records_of_the_api_are_read() {
        Gathered gathered = gather("amsterdam-wior/wior-2026-3-records.json", LocalDate.of(2026, 11, 21));
        gathered.works()
                .forEach(w -> System.out.println(w.id() + " " + w.task() + " "
                        + w.window().span() + w.planning().phase()));
        System.out.println(gathered.sources() + "\n" + codes(gathered));
    }

    @Test
    void areas_are_read() {
        for (String file : List.of(
                "amsterdam-areas/buurten-official-518.geojson",
                "amsterdam-areas/buurten.geojson",
                "amsterdam-areas/wijken.geojson",
                "amsterdam-areas/gebieden.geojson",
                "amsterdam-areas/stadsdelen.geojson",
                "paris-quartiers/quartier_paris.geojson",
                "paris-quartiers/arrondissements.geojson")) {
            ReadAreas.Read read =
                    ReadAreas.from(Sources.open(RealData.file(file).toString(), SourceHints.NONE));
            Map<FindingCode, Long> counts = new TreeMap<>();
            read.findings().forEach(f -> counts.merge(f.code(), 1L, Long::sum));
            System.out.println(file + " " + read.areas().size() + " " + counts + " "
                    + read.areas().getFirst().code() + read.areas().getFirst().name()
                    + read.areas().getFirst().level() + read.areas().getFirst().parent());
        }
    }
}
