package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.sources.Cell;
import org.koppelkansen.sources.RawGeometry;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

class ShippedProfilesTest {
    private static final String QUAY =
            "{\"type\":\"Polygon\",\"coordinates\":[[[4.90,52.37],[4.901,52.37],[4.901,52.3705],[4.90,52.37]]]}";
    private static final String PARIS =
            "{\"type\":\"Polygon\",\"coordinates\":[[[2.34,48.86],[2.341,48.86],[2.341,48.8605],[2.34,48.86]]]}";

    private static Gathered gather(String profile, Rows rows) {
        return new GatherWorks(LocalDate.of(2026, 1, 1), WorkingWidths.shipped())
                .gather(List.of(new Delivery(rows, Profiles.named(profile))), Progress.SILENT);
    }

    private static List<FindingCode> codes(Gathered gathered) {
        return gathered.findings().stream().map(f -> f.code()).distinct().toList();
    }

    @Test
    void a_quay_wall_of_the_register_of_amsterdam_is_a_bridge_and_quay_work_with_half_a_year_of_slack() {
        Gathered gathered = gather(
                "wior",
                Rows.named("wior.json")
                        .with(
                                "wiorNummer", "W26000001",
                                "projectnaam", "Geldersekade 95-107",
                                "beschrijving", "Vervangen kademuur",
                                "datumStartUitvoering", "2027-03-01",
                                "datumEindeUitvoering", "2027-05-31",
                                "periodeGeplandeUitvoering", "01-03-2027,31-05-2027",
                                "hoofdstatus", "Werkvoorbereiding",
                                "geometrie", QUAY));
        Work work = gathered.works().getFirst();
        assertThat(work.id().value()).isEqualTo("wior:W26000001");
        assertThat(work.discipline()).isEqualTo(Discipline.BRIDGE_AND_QUAY);
        assertThat(work.task().intervention()).isEqualTo(Intervention.REPLACE);
        assertThat(work.owner().id()).isEqualTo(OwnerId.UNKNOWN);
        assertThat(work.planning().phase()).isEqualTo(Phase.PREPARED);
        assertThat(work.window().span()).isEqualTo(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 12, 1)));
        assertThat(work.window().wished()).isEqualTo(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 1)));
        assertThat(work.window().hardness()).isEqualTo(Hardness.FIRM);
        assertThat(work.window().origin()).isInstanceOf(Window.Origin.Derived.class);
        assertThat(work.place().orElseThrow().geometry().crs()).isEqualTo(Crs.RD);
        assertThat(codes(gathered))
                .contains(FindingCode.OWNER_NOT_IN_SOURCE, FindingCode.DISCIPLINE_GUESSED)
                .doesNotContain(FindingCode.PERIOD_DISAGREES, FindingCode.DATE_UNREADABLE);
    }

    @Test
    void the_snake_case_of_the_wfs_answer_is_the_same_register() {
        Gathered gathered = gather(
                "wior",
                Rows.named("wfs.json")
                        .with(
                                "wior_nummer", "W1",
                                "projectnaam", "Aanleg lichtmasten",
                                "datum_start_uitvoering", "2027-03-01",
                                "datum_einde_uitvoering", "2027-03-02",
                                "hoofdstatus", "Yes"));
        Work work = gathered.works().getFirst();
        assertThat(work.discipline()).isEqualTo(Discipline.LIGHTING);
        assertThat(work.planning().phase()).isEqualTo(Phase.UNKNOWN);
        assertThat(work.place()).isEmpty();
        assertThat(codes(gathered)).contains(FindingCode.PHASE_UNKNOWN, FindingCode.GEOMETRY_MISSING);
        assertThat(gathered.sources().getFirst().accepted()).isOne();
    }

    @Test
    void a_site_in_paris_stands_as_it_is_and_a_placeholder_year_is_no_end() {
        Gathered gathered = gather("paris-chantiers", paris("2025-11-01", "2048-12-31", "Travaux sur réseau de gaz"));
        Work work = gathered.works().getFirst();
        assertThat(work.id().value()).isEqualTo("paris-chantiers:EC1");
        assertThat(work.discipline()).isEqualTo(Discipline.GAS);
        assertThat(work.owner().id().value()).isEqualTo("grdf");
        assertThat(work.window().hardness()).isEqualTo(Hardness.FIXED);
        assertThat(work.window().span()).isEqualTo(new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2027, 1, 1)));
        assertThat(work.place().orElseThrow().geometry().crs()).isEqualTo(new Crs(2154));
        assertThat(work.projectKey()).isEqualTo("grdf|77");
        assertThat(codes(gathered)).contains(FindingCode.DATE_PLACEHOLDER, FindingCode.END_MISSING);
    }

    @Test
    void what_a_site_in_paris_occupies_is_read_from_its_list_and_from_the_parking_that_it_takes() {
        Gathered gathered = gather(
                "paris-chantiers",
                site("EMPRISE_CHAUSSEE,EMPRISE_PISTE_CYCLABLE,EMPRISE_TROTTOIR", "")
                        .with(cells("EMPRISE_TROTTOIR", "DEUX_ROUES,STATIONNEMENT_PAYANT"), new RawGeometry.Absent())
                        .with(cells("", ""), new RawGeometry.Absent()));
        assertThat(gathered.works())
                .extracting(
                        work -> List.copyOf(work.place().orElseThrow().traffic().taken()))
                .containsExactlyInAnyOrder(
                        List.of(PublicSpace.CARRIAGEWAY, PublicSpace.CYCLE_PATH, PublicSpace.FOOTPATH),
                        List.of(PublicSpace.FOOTPATH, PublicSpace.PARKING),
                        List.of());
        assertThat(gathered.works())
                .allSatisfy(
                        work -> assertThat(work.place().orElseThrow().traffic().street())
                                .isEqualTo(StreetClass.UNKNOWN));
        assertThat(codes(gathered)).doesNotContain(FindingCode.STREET_FACT_UNKNOWN);
    }

    @Test
    void a_space_that_paris_has_not_named_before_is_told_and_the_rest_is_kept() {
        Gathered gathered = gather("paris-chantiers", site("EMPRISE_CHAUSSEE,EMPRISE_FLUVIALE", ""));
        assertThat(gathered.works().getFirst().place().orElseThrow().traffic().taken())
                .containsExactly(PublicSpace.CARRIAGEWAY);
        assertThat(gathered.findings())
                .filteredOn(finding -> finding.code() == FindingCode.STREET_FACT_UNKNOWN)
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().nl())
                        .isEqualTo("‘EMPRISE_FLUVIALE’ (bezette ruimte) is niet herkend."));
    }

    private static Rows site(String taken, String parking) {
        return Rows.named("chantiers.csv").with(cells(taken, parking), new RawGeometry.Absent());
    }

    private static Map<String, Cell> cells(String taken, String parking) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("Référence Chantier", new Cell.Text("EC" + taken + parking));
        cells.put("Maîtrise d'ouvrage principale", new Cell.Text("GRDF"));
        cells.put("Synthèse - Nature du chantier", new Cell.Text("Travaux sur réseau de gaz"));
        cells.put("Date début du chantier", new Cell.Text("2025-11-01"));
        cells.put("Date fin du chantier", new Cell.Text("2026-03-01"));
        cells.put("Encombrement espace public", new Cell.Text(taken));
        cells.put("Impact stationnement", new Cell.Text(parking));
        cells.put("geo_shape", new Cell.Text(PARIS));
        return cells;
    }

    @Test
    void one_day_as_start_and_end_is_one_day_of_work() {
        Gathered gathered = gather("paris-chantiers", paris("2024-10-29", "2024-10-29", ""));
        assertThat(gathered.works().getFirst().window().span().days()).isOne();
    }

    @Test
    void a_year_of_the_multi_year_plan_is_the_whole_year_and_its_asset_says_the_discipline() {
        Gathered gathered = gather("uitvoeringsplan", plan("Riolering", "Vervanging", "2027", "2028"));
        Work work = gathered.works().getFirst();
        assertThat(work.id().value()).isEqualTo("uitvoeringsplan:7");
        assertThat(work.discipline()).isEqualTo(Discipline.SEWER);
        assertThat(work.task().intervention()).isEqualTo(Intervention.REPLACE);
        assertThat(work.planning().phase()).isEqualTo(Phase.PROGRAMMED);
        assertThat(work.projectKey()).endsWith("|P12");
        assertThat(work.window().span().from()).isBeforeOrEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(work.window().span().until()).isAfterOrEqualTo(LocalDate.of(2029, 1, 1));
        assertThat(work.place().orElseThrow().geometry().crs()).isEqualTo(Crs.RD);
        assertThat(codes(gathered))
                .contains(FindingCode.DURATION_ASSUMED)
                .doesNotContain(FindingCode.DATE_UNREADABLE, FindingCode.DISCIPLINE_UNKNOWN);
    }

    @Test
    void a_plan_that_ends_before_it_starts_is_turned_and_one_of_2048_is_pointed_at() {
        Gathered turned = gather("uitvoeringsplan", plan("Bruggen", "Groot onderhoud", "2029", "2027"));
        assertThat(codes(turned)).contains(FindingCode.DATES_SWAPPED);
        assertThat(turned.sources().getFirst().repaired()).isOne();
        assertThat(turned.works().getFirst().discipline()).isEqualTo(Discipline.BRIDGE_AND_QUAY);

        Gathered far = gather("uitvoeringsplan", plan("Gras", "Klein onderhoud", "2027", "2048"));
        assertThat(codes(far)).contains(FindingCode.DATE_FAR);
        assertThat(far.sources().getFirst().accepted()).isOne();
    }

    private static Rows plan(String asset, String kind, String start, String end) {
        return Rows.named("plan.json")
                .with(
                        "id", "7",
                        "projectnaam", "Straat",
                        "projectnummer", "P12",
                        "uitvoeringsorganisatie", "Gemeente Amsterdam",
                        "asset", asset,
                        "onderhoudssoort", kind,
                        "geplandeStartUitvoering", start,
                        "geplandeEindeUitvoering", end,
                        "geometrie", QUAY);
    }

    private static Rows paris(String start, String end, String nature) {
        return Rows.named("chantiers.csv")
                .with(
                        "Référence Chantier", "EC1",
                        "Maîtrise d'ouvrage principale", "GRDF",
                        "Synthèse - Nature du chantier", nature,
                        "Date début du chantier", start,
                        "Date fin du chantier", end,
                        "Identifiant Chantier CITE", "77",
                        "geo_shape", PARIS);
    }
}
