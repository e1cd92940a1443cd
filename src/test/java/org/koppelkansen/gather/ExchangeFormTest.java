package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Window.Origin;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

class ExchangeFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static Gathered gather(Delivery... deliveries) {
        return new GatherWorks(DAY, WorkingWidths.shipped()).gather(List.of(deliveries), Progress.SILENT);
    }

    @Test
    void a_work_comes_back_completely() {
        Rows rows = Rows.named("works.geojson")
                .with(
                        "id",
                        "wior:W1",
                        "owner",
                        "Liander",
                        "ownerAliases",
                        "Alliander; Nuon",
                        "discipline",
                        "electricity",
                        "intervention",
                        "enlarge",
                        "title",
                        "Kabel",
                        "street",
                        "Damrak",
                        "doubtMetres",
                        "3.5",
                        "earliest",
                        "2027-01-01",
                        "latest",
                        "2027-12-31",
                        "wishedStart",
                        "2027-04-01",
                        "durationDays",
                        "30",
                        "hardness",
                        "firm",
                        "certainty",
                        "0.8500",
                        "origin",
                        "derived",
                        "originRule",
                        "firm",
                        "originNl",
                        "daarom",
                        "originEn",
                        "because",
                        "phase",
                        "prepared",
                        "budgetEuros",
                        "1250.50",
                        "project",
                        "P7",
                        "confidentiality",
                        "partners",
                        "source",
                        "a.csv",
                        "row",
                        "12",
                        "readOn",
                        "2026-01-02",
                        "streetClass",
                        "main",
                        "vehiclesPerDay",
                        "14200",
                        "spaceTaken",
                        "carriageway-fully; tram-track",
                        "cycleRoute",
                        "main",
                        "busRoute",
                        "absent",
                        "tramRoute",
                        "other",
                        "depthMetres",
                        "2.25",
                        "wkt",
                        "LINESTRING(4.9 52.37, 4.901 52.37)");
        Gathered gathered = gather(new Delivery(rows, Profiles.named("geojson")));
        Work work = gathered.works().getFirst();
        assertThat(work.id()).isEqualTo(new WorkId("wior:W1"));
        assertThat(work.owner().aliases()).containsExactly("Alliander", "Nuon");
        assertThat(work.discipline()).isEqualTo(Discipline.ELECTRICITY);
        assertThat(work.place().orElseThrow().doubtMetres()).isEqualTo(3.5);
        assertThat(work.place().orElseThrow().street()).isEqualTo("Damrak");
        assertThat(work.place().orElseThrow().traffic())
                .isEqualTo(new Traffic(
                        StreetClass.MAIN,
                        OptionalInt.of(14_200),
                        Set.of(PublicSpace.TRAM_TRACK, PublicSpace.CARRIAGEWAY_FULLY),
                        new Traffic.Routes(RouteRank.MAIN, RouteRank.ABSENT, RouteRank.OTHER)));
        assertThat(work.task().depthMetres()).contains(2.25);
        assertThat(work.window().span().lastDay()).isEqualTo("2027-12-31");
        assertThat(work.window().wishedStart()).isEqualTo("2027-04-01");
        assertThat(work.window().durationDays()).isEqualTo(30);
        assertThat(work.window().certainty()).isEqualTo(0.85);
        assertThat(work.window().origin()).isEqualTo(new Origin.Derived("firm", new Text("daarom", "because")));
        assertThat(work.planning().phase()).isEqualTo(Phase.PREPARED);
        assertThat(work.planning().budget()).contains(new Money(125_050));
        assertThat(work.planning().project()).contains("P7");
        assertThat(work.planning().confidentiality()).isEqualTo(Confidentiality.PARTNERS);
        assertThat(work.provenance()).isEqualTo(new Provenance("a.csv", 12, LocalDate.of(2026, 1, 2)));
        assertThat(gathered.findings()).extracting(Finding::row).doesNotContain(1L);
    }

    @Test
    void a_line_gets_the_working_width_of_its_discipline_with_flat_ends() {
        Rows rows = Rows.named("a.csv")
                .with("id", "1", "start", "2027", "end", "2027", "wkt", "LINESTRING(121000 487000, 121100 487000)");
        String profile = """
                profile: a
                file: {crs: 28992}
                constants: {discipline: sewer, owner: A}
                columns: {id: id, start: start, end: end, geometry: wkt}
                """;
        Work work = gather(new Delivery(rows, Profiles.of("a.yaml", profile)))
                .works()
                .getFirst();
        assertThat(work.place().orElseThrow().footprint().area())
                .isCloseTo(300, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void a_list_reads_a_whole_town(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("profiles"));
        Files.writeString(folder.resolve("a.csv"), """
                nr;van;tot;wkt
                1;2027;2027;"POINT(121000 487000)"
                """);
        Files.writeString(folder.resolve("b.csv"), """
                naam;startdatum;einddatum
                Riool Damrak;2027-01-01;2027-02-01
                """);
        Files.writeString(folder.resolve("profiles/a.yaml"), """
                profile: a
                file: {crs: 28992}
                columns: {id: nr, start: van, end: tot, geometry: wkt}
                """);
        Files.writeString(folder.resolve("levering.yaml"), """
                asOf: 2026-11-02
                sources:
                  - {file: a.csv, profile: profiles/a.yaml}
                  - {file: b.csv}
                """);
        DeliveryList list = DeliveryList.at(folder.resolve("levering.yaml"));
        assertThat(list.asOf()).contains(DAY);
        assertThat(list.sources()).hasSize(2);
        Gathered gathered = new GatherWorks(DAY, WorkingWidths.shipped())
                .gather(list.deliveries(Optional.empty()), Progress.SILENT);
        assertThat(gathered.works()).hasSize(2);
        assertThat(QualityReport.text(gathered, Language.EN, 100)).contains("1 row read: 1 taken as they are");
    }
}
