package org.koppelkansen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.koppelkansen.works.Discipline;

/// Paper has the colours of the page.
class PaletteTest {
    private static final Path PAGE = Path.of("web/src/words/colours.ts");

    @ParameterizedTest
    @EnumSource
    void a_discipline_has_the_colour_that_it_has_on_the_page(Discipline discipline) throws IOException {
        assertThat(Files.readString(PAGE).replace("'", ""))
                .contains(discipline.key() + ": #%06x,".formatted(Palette.of(discipline)));
    }
}
