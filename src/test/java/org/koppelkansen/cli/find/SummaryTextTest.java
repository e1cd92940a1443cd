package org.koppelkansen.cli.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.anchor.SmallTown;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;

class SummaryTextTest {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 300})
    void no_line_is_wider_than_the_terminal_or_a_hundred(int width) {
        for (Language language : Language.values()) {
            assertThat(lines(width, language, false))
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(Math.min(width, 100)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 100})
    void colour_changes_nothing_but_the_colour(int width) {
        List<String> plain = lines(width, Language.NL, false);
        List<String> coloured = lines(width, Language.NL, true);
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.stream()
                        .map(line -> COLOUR.matcher(line).replaceAll("").stripTrailing()))
                .containsExactlyElementsOf(plain);
    }

    private static List<String> lines(int width, Language language, boolean colour) {
        Console console = new Console(System.out, System.err, width, colour, false, () -> 0);
        return new SummaryText(
                        SmallTown.outcome(), new Text("Zonder btw.", "Without VAT."), new Speech(language), console)
                .lines();
    }
}
