package org.koppelkansen.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.measure.Text;

class YamlNodeTest {
    @Test
    void a_key_that_stands_twice_in_one_place_is_refused_at_the_second() {
        assertThat(refusal("disciplines:\n  sewer: {crew: 1}\n  gas: {crew: 1}\n  sewer: {crew: 2}\n"))
                .isEqualTo(new Text(
                        "mine.yaml, regel 4 (disciplines.sewer): deze sleutel staat hier al eerder: laat er één staan.",
                        "mine.yaml, line 4 (disciplines.sewer): this key stands here before: leave only one."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{a: 1, a: 1}'                | line 1 (a)",
                "'{a: 1, \"a\": 2}'            | line 1 (a)",
                "'{a: [{b: 1}, {b: 1, b: 2}]}' | line 1 (a.b)",
                "'[[{b: {c: 1, c: 2}}]]'       | line 1 (b.c)",
                "'{a: &x {b: 1, b: 2}, c: *x}' | line 1 (a.b)",
            })
    void however_deep_it_stands(String yaml, String place) {
        assertThat(refusal(yaml).en()).startsWith("mine.yaml, " + place + ": this key stands here before");
    }

    @Test
    void one_name_may_stand_in_several_places_and_what_holds_itself_is_read() {
        YamlNode top = YamlNode.read("mine.yaml", "a: {x: 1}\nb: {x: 2}\nc: &c [*c]\n");

        assertThat(top.need("b").need("x").integer()).isEqualTo(2);
    }

    private static Text refusal(String yaml) {
        WrongYaml wrong = catchThrowableOfType(WrongYaml.class, () -> YamlNode.read("mine.yaml", yaml));
        assertThat(wrong).as(yaml).isNotNull();
        return wrong.sentence();
    }
}
