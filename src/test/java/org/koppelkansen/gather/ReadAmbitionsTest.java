package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Ambition.Goal;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

class ReadAmbitionsTest {
    private static final String SQUARE =
            "SRID=28992;POLYGON ((121000 487000, 121100 487000, 121100 487100, 121000 487100, 121000 487000))";

    private static ReadAmbitions.Read read(Rows rows) {
        return ReadAmbitions.from(rows, Crs.RD);
    }

    private static List<FindingCode> codes(ReadAmbitions.Read read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    @Test
    void an_ambition_in_dutch_is_read_with_goal_year_owner_and_area() {
        Rows rows = Rows.named("opgaven.csv")
                .with(
                        "kenmerk", "A1",
                        "naam", "Bloemenbuurt van het gas",
                        "doel", "aardgasvrij",
                        "doeljaar", "2032",
                        "eigenaar", "Gemeente",
                        "wkt", SQUARE);
        ReadAmbitions.Read read = read(rows);
        Ambition ambition = read.ambitions().getFirst();
        assertThat(ambition.id()).isEqualTo("A1");
        assertThat(ambition.goal()).isEqualTo(Goal.GAS_FREE);
        assertThat(ambition.targetYear()).contains(2032);
        assertThat(ambition.owner()).isEqualTo("Gemeente");
        assertThat(ambition.shape().crs()).isEqualTo(Crs.RD);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void the_goal_may_stand_in_the_name_only_and_the_id_is_then_made_of_it() {
        Ambition ambition = read(Rows.named("a.csv").with("name", "Schaduw op het Plein", "wkt", SQUARE))
                .ambitions()
                .getFirst();
        assertThat(ambition.goal()).isEqualTo(Goal.HEAT_STRESS);
        assertThat(ambition.id()).isEqualTo("schaduw-op-het-plein");
    }

    @Test
    void a_missing_name_an_unknown_goal_and_a_year_that_is_none_are_findings_of_their_row() {
        Rows rows = Rows.named("a.csv").with("goal", "zzz", "targetYear", "ooit", "wkt", SQUARE);
        ReadAmbitions.Read read = read(rows);
        assertThat(read.ambitions()).singleElement().extracting(Ambition::goal).isEqualTo(Goal.OTHER);
        assertThat(codes(read))
                .containsExactlyInAnyOrder(
                        FindingCode.NAME_MISSING, FindingCode.GOAL_UNKNOWN, FindingCode.YEAR_UNREADABLE);
        assertThat(read.findings()).allSatisfy(finding -> {
            assertThat(finding.row()).isOne();
            assertThat(finding.place()).isPresent();
        });
    }

    @Test
    void an_ambition_without_an_area_is_rejected() {
        Rows rows = Rows.named("a.csv")
                .with("name", "Regen", "wkt", "POINT (121000 487000)")
                .with("name", "Water");
        ReadAmbitions.Read read = read(rows);
        assertThat(read.ambitions()).isEmpty();
        assertThat(read.findings())
                .filteredOn(finding -> finding.code() == FindingCode.SHAPE_NEEDED)
                .extracting(Finding::row)
                .containsExactly(1L, 2L);
    }
}
