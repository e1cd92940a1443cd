package org.koppelkansen.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.settings.WrongYaml;

class ProfileReadingTest {
    static List<String> shipped() {
        return Profiles.names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shipped_profiles_can_be_read_under_their_own_name(String name) {
        assertThat(Profiles.named(name).name()).isEqualTo(name);
    }

    @Test
    void columns_decide_which_profile_is_meant_whatever_their_spelling() {
        assertThat(Profiles.recognising(List.of("WIOR_NUMMER", "hoofdstatus", "datumStartUitvoering"))
                        .orElseThrow()
                        .name())
                .isEqualTo("wior");
        assertThat(Profiles.recognising(List.of("naam"))).isEmpty();
    }

    @Test
    void an_unknown_key_is_refused_with_its_line() {
        assertThatThrownBy(() -> Profiles.of("eigen.yaml", """
                        profile: x
                        colums: {id: a}
                        """))
                .isInstanceOf(WrongYaml.class)
                .hasMessageContaining("eigen.yaml")
                .hasMessageContaining("line 2")
                .hasMessageContaining("colums");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.*a){12}z", "(?:(a|b|ab)*)*c"})
    void an_expression_that_takes_too_long_is_refused_with_its_line(String slow) {
        String text = """
                profile: x
                words:
                  phase:
                    columns: [a]
                    rules:
                      - {is: idea, when: '%s'}
                """.formatted(slow);
        Words<?> phases = Profiles.of("eigen.yaml", text).wording().phase();
        String long_ = "x,".repeat(30) + "a".repeat(40) + "x".repeat(40) + "ab".repeat(3_000) + "!";
        assertThatThrownBy(() -> phases.in(column -> long_))
                .isInstanceOf(WrongYaml.class)
                .hasMessageContaining("eigen.yaml")
                .hasMessageContaining("line 6")
                .hasMessageContaining("too long");
        assertThat(phases.in(column -> "kort")).isEmpty();
    }

    @Test
    void a_wrong_value_is_refused_with_its_line_and_the_values_that_there_are() {
        String text = """
                profile: x
                words:
                  phase:
                    columns: [a]
                    rules:
                      - {is: busy, when: b}
                """;
        assertThatThrownBy(() -> Profiles.of("eigen.yaml", text))
                .hasMessageContaining("line 6")
                .hasMessageContaining("in-execution");
    }

    @Test
    void a_pattern_that_is_none_is_refused() {
        String text = """
                profile: x
                words:
                  phase:
                    rules:
                      - {is: idea, when: "("}
                """;
        assertThatThrownBy(() -> Profiles.of("eigen.yaml", text)).hasMessageContaining("line 5");
    }

    @Test
    void an_unknown_profile_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> Profiles.named("worl")).hasMessageContaining("uitvoeringsplan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-31 | 2027-03-31 | 2027-04-01",
                "31-03-2027 | 2027-03-31 | 2027-04-01",
                "31/3/27 | 2027-03-31 | 2027-04-01",
                "31 maart 2027 | 2027-03-31 | 2027-04-01",
                "20270331 | 2027-03-31 | 2027-04-01",
                "2027-03-31T12:00:00Z | 2027-03-31 | 2027-04-01",
                "2027-Q3 | 2027-07-01 | 2027-10-01",
                "Q3 2027 | 2027-07-01 | 2027-10-01",
                "3e kwartaal 2027 | 2027-07-01 | 2027-10-01",
                "week 1 2027 | 2027-01-04 | 2027-01-11",
                "maart 2027 | 2027-03-01 | 2027-04-01",
                "2027-03 | 2027-03-01 | 2027-04-01",
                "2027 | 2027-01-01 | 2028-01-01"
            })
    void moments_are_read_as_people_write_them(String text, String from, String until) {
        DateText read = DateText.parse(text, List.of()).orElseThrow();
        assertThat(read.from()).isEqualTo(from);
        assertThat(read.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000,50 | 1250000.50",
                "€ 1,2 mln | 1200000",
                "450 k | 450000",
                "€ 1.250.000,- | 1250000",
                "80% | 0.80",
                "-5 | -5",
                "0,5 | 0.5",
                "1,250,000.25 | 1250000.25"
            })
    void numbers_are_read_as_people_write_them(String text, String number) {
        assertThat(NumberText.parse(text).orElseThrow().value()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "121.000 | 121000",
                "€ 121.000,- | 121000",
                "121,000 | 121000",
                "1.250 euro | 1250",
                "12,50 | 12.50",
                "121.5 | 121.5",
                "0.125 | 0.125",
                "1,250 mln | 1250000",
                "1234.567 | 1234.567",
                "1.250.000 | 1250000"
            })
    void three_digits_behind_a_separator_are_no_cents(String text, String number) {
        assertThat(NumberText.parseEuros(text).orElseThrow().value()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({"n.v.t.", "12.3.4", "abc", "1e99x", "''"})
    void what_is_no_number_is_none(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }
}
