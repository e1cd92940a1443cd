package org.koppelkansen.cli.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Language;

class LinesTest {
    private static final String[] FIGURES = {"3 eigenaren", "3.000,00/eigenaar", "1.234.567,89"};

    private static Lines lines(int width) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new Lines(new Speech(Language.NL), new Console(nowhere, nowhere, width, false, false, () -> 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 55, 60, 79, 80, 99, 100})
    void names_and_figures_stay_whole_however_narrow_the_screen_is(int width) {
        Lines lines = lines(width);
        lines.heading("Apart, elk project zoals gepland", "laag", "waarschijnlijk", "hoog");
        lines.line("EC343-2027-0001 (riolering:EC343-2027-0001)", FIGURES);
        lines.note("riolering:EC343-2027-0001-verlenging", 34, "Gemeente · riool, vervanging");
        String all = String.join(" ", lines.all());
        assertThat(all)
                .contains(FIGURES)
                .contains("laag ", "waarschijnlijk ", "hoog")
                .doesNotContain("…");
        assertThat(all.replaceAll(" +", " "))
                .contains("EC343-2027-0001 (riolering:EC343-2027-0001)", "Apart, elk project zoals gepland");
        assertThat(lines.all()).allMatch(line -> Columns.of(line) <= width);
    }

    @Test
    void figures_stand_beside_a_name_where_there_is_room_and_else_below_it() {
        Lines lines = lines(60);
        lines.line("werkterrein", "1,00", "2,00", "3,00");
        lines.line("oppervlak herstellen", "1,00", "2,00", "123.456,00");
        lines.line("oppervlak herstellen van de straat", "1.234.567,00", "2,00", "3,00");
        assertThat(lines.all())
                .containsExactly(
                        "  werkterrein             1,00           2,00           3,00",
                        "  oppervlak herstellen    1,00           2,00     123.456,00",
                        "  oppervlak herstellen van de straat",
                        "                  1.234.567,00           2,00           3,00");
    }
}
