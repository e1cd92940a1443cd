package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.WorkingWidths;

class QualityReportTest {
    private static final Profile PROFILE = Profiles.of("test.yaml", """
            profile: test
            columns: {id: id, owner: owner, start: start, end: end, geometry: wkt}
            constants: {discipline: sewer, phase: programmed}
            """);

    private static Gathered gathered(Rows... files) {
        return new GatherWorks(LocalDate.of(2026, 11, 2), WorkingWidths.shipped())
                .gather(
                        List.of(files).stream()
                                .map(rows -> new Delivery(rows, PROFILE))
                                .toList(),
                        Progress.SILENT);
    }

    private static Rows rows(String name) {
        return Rows.named(name)
                .with(
                        "id",
                        "a",
                        "owner",
                        "Waternet",
                        "start",
                        "2027-01-01",
                        "end",
                        "2027-03-01",
                        "wkt",
                        "POINT (121000 487000)")
                .with("id", "b", "owner", "Waternet", "start", "2027-09-01", "end", "2027-03-01", "wkt", "")
                .with("id", "c", "owner", "Waternet");
    }

    @Test
    void the_report_tells_rows_then_findings_by_severity_then_completeness_then_freshness() {
        assertThat(QualityReport.text(gathered(rows("riool.csv")), Language.NL, 60))
                .isEqualTo("""
                        riool.csv
                        ─────────
                          vorm test, profiel test
                          3 rijen gelezen: 1 zo overgenomen, 1 hersteld, 1
                          afgewezen.

                          Bevindingen
                          - afgewezen 1×  dates-missing
                            Er staat geen bruikbare datum bij. Geef een start en een
                            einde, of een periode.
                            rij 3
                          - hersteld 1×  dates-swapped
                            Het einde (1 mrt 2027) ligt voor de start (1 sep 2027);
                            omgewisseld.
                            rij 2
                          - let op  crs-assumed
                            Het bestand noemt geen coördinatenstelsel; gelezen als
                            EPSG:28992. Noem het in het profiel.
                          - let op 1×  geometry-missing
                            Er staat geen plek bij. Het voornemen is bewaard, maar
                            kan niets raken.
                            rij 2

                          Volledigheid
                            kenmerk     ████████████████████  100%
                            eigenaar    ████████████████████  100%
                            discipline  ████████████████████  100%
                            geometrie   ███████░░░░░░░░░░░░░  33%
                            start       █████████████░░░░░░░  67%
                            einde       █████████████░░░░░░░  67%
                            fase        ████████████████████  100%

                          Actualiteit
                            Starts van 1 januari 2027 tot en met 1 maart 2027.

                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 100})
    void no_line_is_wider_than_the_terminal(int width) {
        Gathered gathered = gathered(rows("riool.csv"), rows("water.csv"));
        assertThat(QualityReport.text(gathered, Language.NL, width).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void what_a_file_holds_cannot_steer_the_terminal() {
        Rows rows = rows("a.csv").with("id", "d", "start", "\u001b[2Jmorgen\u202e", "end", "2028-01-01");
        assertThat(QualityReport.text(gathered(rows), Language.NL, 100))
                .contains("morgen")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void two_files_are_added_up_at_the_end() {
        String report = QualityReport.text(gathered(rows("riool.csv"), rows("water.csv")), Language.EN, 100);
        assertThat(report)
                .contains("Together: 6 rows read: 2 taken as they are, 2 repaired, 2 rejected.")
                .contains("That gives 4 works, of which 2 with a place (system EPSG:28992).");
    }
}
