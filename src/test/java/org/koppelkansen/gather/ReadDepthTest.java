package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.works.FindingCode;

class ReadDepthTest {
    private static final String PROFILE = """
            profile: deep
            file: {crs: 28992}
            constants: {owner: A, discipline: sewer}
            columns: {id: nr, start: van, end: tot, geometry: wkt, depth-metres: diepte}
            """;

    private static Gathered gather(String depth) {
        Rows rows = Rows.named("a.csv")
                .with(
                        "nr",
                        "1",
                        "van",
                        "2027-01-01",
                        "tot",
                        "2027-02-01",
                        "wkt",
                        "POINT(121000 487000)",
                        "diepte",
                        depth);
        return new GatherWorks(LocalDate.of(2026, 1, 1), WorkingWidths.shipped())
                .gather(List.of(new Delivery(rows, Profiles.of("a.yaml", PROFILE))), Progress.SILENT);
    }

    private static Optional<Double> depth(String written) {
        return gather(written).works().getFirst().task().depthMetres();
    }

    @Test
    void a_depth_is_in_metres_below_the_surface_however_its_sign() {
        assertThat(depth("2,5")).contains(2.5);
        assertThat(depth("-3.25")).contains(3.25);
        assertThat(depth("")).isEmpty();
    }

    @Test
    void a_depth_that_cannot_be_is_left_out_with_a_finding() {
        for (String written : List.of("0", "51", "diep")) {
            assertThat(depth(written)).as(written).isEmpty();
            assertThat(gather(written).findings())
                    .as(written)
                    .anyMatch(finding -> finding.code() == FindingCode.DEPTH_IMPOSSIBLE
                            && finding.sentence().nl().contains("‘" + written + "’"));
        }
        assertThat(gather("2").findings()).noneMatch(finding -> finding.code() == FindingCode.DEPTH_IMPOSSIBLE);
    }
}
