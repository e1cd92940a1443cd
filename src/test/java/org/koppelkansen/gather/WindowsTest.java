package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Window.Origin;

class WindowsTest {
    private static final String PROFILE = """
            profile: test
            columns:
              id: id
              start: start
              end: end
              earliest: earliest
              latest: latest
              wished-start: wish
              duration-days: days
              period: period
              phase: phase
              hardness: hardness
              certainty: certainty
            constants: {discipline: sewer, owner: Rioolbeheer}
            """;

    private static Gathered gather(String more, Object... cells) {
        Rows rows = Rows.named("plans.csv").with(cells);
        return new GatherWorks(LocalDate.of(2026, 11, 2), WorkingWidths.shipped())
                .gather(List.of(new Delivery(rows, Profiles.of("test.yaml", PROFILE + more))), Progress.SILENT);
    }

    private static Window window(Object... cells) {
        return gather("", cells).works().getFirst().window();
    }

    private static List<FindingCode> codes(Object... cells) {
        List<FindingCode> codes = new ArrayList<>();
        gather("", cells).findings().stream()
                .filter(finding -> finding.row() > 0)
                .map(finding -> finding.code())
                .filter(code -> code != FindingCode.GEOMETRY_MISSING)
                .forEach(codes::add);
        return codes;
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void earliest_and_latest_are_taken_as_given() {
        Window window = window("id", "1", "earliest", "2027-01-01", "latest", "2028-12-31", "phase", "idee");
        assertThat(window.span()).isEqualTo(period("2027-01-01", "2029-01-01"));
        assertThat(window.origin()).isEqualTo(new Origin.Given());
        assertThat(window.hardness()).isEqualTo(Hardness.FREE);
        assertThat(window.certainty()).isEqualTo(0.3);
    }

    @Test
    void start_and_end_get_the_slack_of_their_phase() {
        Object[] dates = {"id", "1", "start", "01-03-2027", "end", "31-05-2027", "phase", ""};
        assertThat(with(dates, "in-execution").span()).isEqualTo(period("2027-03-01", "2027-06-01"));
        assertThat(with(dates, "prepared").span()).isEqualTo(period("2026-09-01", "2027-12-01"));
        assertThat(with(dates, "programmed").span()).isEqualTo(period("2025-03-01", "2029-06-01"));
        assertThat(with(dates, "idea").span()).isEqualTo(period("2022-03-01", "2032-06-01"));
        assertThat(with(dates, "withdrawn").span()).isEqualTo(period("2027-03-01", "2027-06-01"));
        assertThat(with(dates, "programmed").durationDays()).isEqualTo(92);
        assertThat(with(dates, "programmed").origin()).isInstanceOf(Origin.Derived.class);
    }

    private static Window with(Object[] cells, String phase) {
        Object[] copy = cells.clone();
        copy[copy.length - 1] = phase;
        return window(copy);
    }

    @Test
    void stated_hardness_counts_before_that_of_the_phase() {
        Window window =
                window("id", "1", "start", "2027-03-01", "end", "2027-03-31", "phase", "idea", "hardness", "firm");
        assertThat(window.span()).isEqualTo(period("2026-09-01", "2027-10-01"));
    }

    @Test
    void a_year_is_no_duration_of_a_year() {
        Window window = window("id", "1", "start", "2027", "end", "2027", "phase", "programmed");
        assertThat(window.span()).isEqualTo(period("2025-01-01", "2030-01-01"));
        assertThat(window.durationDays()).isEqualTo(90);
    }

    @Test
    void a_plan_over_three_years_lasts_at_least_the_year_between() {
        assertThat(window("id", "1", "start", "2027", "end", "2029", "phase", "programmed")
                        .durationDays())
                .isEqualTo(368);
    }

    @Test
    void quarters_weeks_months_and_text_periods_are_read() {
        assertThat(window("id", "1", "period", "2027-Q3", "phase", "in-execution")
                        .span())
                .isEqualTo(period("2027-07-01", "2027-10-01"));
        assertThat(window("id", "1", "period", "29-08-2022,16-09-2022", "phase", "done")
                        .span())
                .isEqualTo(period("2022-08-29", "2022-09-17"));
        assertThat(window("id", "1", "start", "week 10 2027", "end", "april 2027", "phase", "done")
                        .span())
                .isEqualTo(period("2027-03-08", "2027-05-01"));
    }

    @Test
    void an_end_before_the_start_is_exchanged() {
        Object[] cells = {"id", "1", "start", "2027-05-31", "end", "2027-03-01", "phase", "done"};
        assertThat(window(cells).span()).isEqualTo(period("2027-03-01", "2027-06-01"));
        assertThat(codes(cells)).containsExactly(FindingCode.DATES_SWAPPED);
    }

    @Test
    void a_day_that_does_not_exist_becomes_the_last_of_its_month() {
        Object[] cells = {"id", "1", "start", "31-02-2026", "end", "31-03-26", "phase", "done"};
        assertThat(window(cells).span()).isEqualTo(period("2026-02-28", "2026-04-01"));
        assertThat(codes(cells)).containsExactly(FindingCode.DATE_IMPOSSIBLE, FindingCode.DATE_TWO_DIGIT_YEAR);
    }

    @Test
    void a_period_that_disagrees_with_the_columns_is_told_and_not_followed() {
        Object[] cells = {
            "id", "1", "start", "2027-03-01", "end", "2027-03-31", "period", "01-03-2028,31-03-2028", "phase", "done"
        };
        assertThat(window(cells).span()).isEqualTo(period("2027-03-01", "2027-04-01"));
        assertThat(codes(cells)).containsExactly(FindingCode.PERIOD_DISAGREES);
    }

    @Test
    void a_row_without_dates_is_rejected_unless_the_profile_gives_a_horizon() {
        assertThat(gather("", "id", "1").sources().getFirst().rejected()).isOne();
        Gathered assumed = gather("dates: {horizon-years: 3}", "id", "1");
        assertThat(assumed.works().getFirst().window().span()).isEqualTo(period("2026-11-02", "2029-11-02"));
        assertThat(assumed.findings()).extracting(f -> f.code()).contains(FindingCode.DATES_ASSUMED);
    }

    @Test
    void a_duration_or_wish_that_does_not_fit_is_cut_or_moved() {
        Object[] cells = {
            "id",
            "1",
            "earliest",
            "2027-01-01",
            "latest",
            "2027-01-31",
            "days",
            "400",
            "wish",
            "2026-05-01",
            "phase",
            "idea"
        };
        assertThat(window(cells).durationDays()).isEqualTo(31);
        assertThat(codes(cells)).contains(FindingCode.DURATION_TOO_LONG, FindingCode.WISH_OUTSIDE_WINDOW);
    }

    @Test
    void a_certainty_of_three_is_impossible() {
        Object[] cells = {"id", "1", "start", "2027", "end", "2027", "phase", "idea", "certainty", "3"};
        assertThat(window(cells).certainty()).isEqualTo(0.3);
        assertThat(codes(cells)).contains(FindingCode.CERTAINTY_IMPOSSIBLE);
    }
}
