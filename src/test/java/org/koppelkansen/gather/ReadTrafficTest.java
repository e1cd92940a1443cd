package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Traffic;

class ReadTrafficTest {
    private static final String PROFILE = """
            profile: streets
            file: {crs: 28992}
            constants: {owner: A, discipline: road}
            columns:
              id: nr
              start: van
              end: tot
              geometry: wkt
              street-class: weg
              vehicles-per-day: verkeer
              space-taken: bezet
              cycle-route: fiets
              tram-route: tram
            words:
              street-class:
                rules: [{is: distributor, when: "^GOW"}]
              space-taken:
                rules:
                  - {is: carriageway-partly, when: halfzijdig}
                  - {is: bus-lane, when: "ja", in: [halte vervalt]}
            """;

    private static Gathered gather(Object... more) {
        Object[] cells = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {"nr", "1", "van", "2027-01-01", "tot", "2027-02-01", "wkt", "POINT(121000 487000)"},
                0,
                cells,
                0,
                8);
        System.arraycopy(more, 0, cells, 8, more.length);
        return new GatherWorks(LocalDate.of(2026, 1, 1), WorkingWidths.shipped())
                .gather(
                        List.of(new Delivery(Rows.named("a.csv").with(cells), Profiles.of("a.yaml", PROFILE))),
                        Progress.SILENT);
    }

    private static Traffic traffic(Object... cells) {
        return gather(cells).works().getFirst().place().orElseThrow().traffic();
    }

    private static List<FindingCode> codes(Object... cells) {
        return gather(cells).findings().stream().map(finding -> finding.code()).toList();
    }

    @Test
    void columns_that_are_absent_or_empty_leave_all_unknown_without_a_finding() {
        assertThat(traffic()).isEqualTo(Traffic.UNKNOWN);
        assertThat(traffic("weg", "-", "bezet", "n.v.t.")).isEqualTo(Traffic.UNKNOWN);
        assertThat(codes("weg", "-", "bezet", "n.v.t.")).doesNotContain(FindingCode.STREET_FACT_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"main, MAIN", "Hoofdweg, MAIN", "access street, ACCESS", "GOW 50, DISTRIBUTOR", "onbekend, UNKNOWN"})
    void a_street_class_is_its_key_its_word_or_by_a_rule(String written, StreetClass street) {
        assertThat(traffic("weg", written).street()).isEqualTo(street);
        assertThat(codes("weg", written)).doesNotContain(FindingCode.STREET_FACT_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"12000, 12000", "12.000, 12000", "'812,6', 813", "0, 0"})
    void vehicles_are_whole_and_may_have_thousands_parted(String written, int count) {
        assertThat(traffic("verkeer", written).vehiclesPerDay()).isEqualTo(OptionalInt.of(count));
    }

    @ParameterizedTest
    @CsvSource({"weg, snelweg?", "verkeer, veel", "verkeer, -5", "verkeer, 9999999", "bezet, alles", "tram, lijn 9"})
    void what_is_not_understood_is_told_and_stays_unknown(String column, String written) {
        assertThat(traffic(column, written)).isEqualTo(Traffic.UNKNOWN);
        assertThat(codes(column, written)).contains(FindingCode.STREET_FACT_UNKNOWN);
    }

    @Test
    void several_spaces_may_stand_in_one_text_and_others_in_columns_of_their_own() {
        assertThat(traffic("bezet", "Trottoir; rijbaan halfzijdig / plein", "halte vervalt", "ja")
                        .taken())
                .containsExactly(
                        PublicSpace.CARRIAGEWAY_PARTLY, PublicSpace.FOOTPATH, PublicSpace.BUS_LANE, PublicSpace.SQUARE);
    }

    @Test
    void that_nothing_is_taken_is_more_than_not_knowing() {
        assertThat(traffic("bezet", "niets").taken()).containsExactly(PublicSpace.NOTHING);
        assertThat(traffic("bezet", "niets, trottoir").taken()).containsExactly(PublicSpace.FOOTPATH);
    }

    @Test
    void routes_are_read_for_each_network() {
        assertThat(traffic("fiets", "hoofdnet", "tram", "geen net").routes())
                .isEqualTo(new Traffic.Routes(RouteRank.MAIN, RouteRank.UNKNOWN, RouteRank.ABSENT));
    }
}
