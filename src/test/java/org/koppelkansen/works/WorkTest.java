package org.koppelkansen.works;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.koppelkansen.find.DrawnTown;

class WorkTest {
    private static final Work UNKNOWN = drawn("?");
    private static final Work KNOWN = drawn("city");

    @Test
    void where_nobody_knows_the_owner_projects_of_two_sources_are_two() {
        assertThat(from(UNKNOWN, "a.csv").projectKey())
                .isNotEqualTo(from(UNKNOWN, "b.csv").projectKey());
        assertThat(from(UNKNOWN, "a.csv").party())
                .isNotEqualTo(from(UNKNOWN, "b.csv").party());
        assertThat(from(UNKNOWN, "a.csv").projectKey())
                .isEqualTo(from(UNKNOWN, "a.csv").projectKey());
        assertThat(from(KNOWN, "a.csv").projectKey())
                .isEqualTo(from(KNOWN, "b.csv").projectKey());
    }

    private static Work drawn(String owner) {
        return DrawnTown.of("A " + owner + " sewer replace 1 0-100 0 2027-01-01..2029-01-01 100 flexible 1 P1")
                .works()
                .getFirst();
    }

    private static Work from(Work work, String source) {
        return new Work(
                work.id(),
                work.owner(),
                work.task(),
                work.place(),
                work.window(),
                work.planning(),
                new Provenance(source, 1, work.provenance().readOn()));
    }
}
