package org.koppelkansen.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Period;

class ScreenTest {
    private static final Speech NL = new Speech(Language.NL);
    private static final Speech EN = new Speech(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 0, '0', '0'",
        "999, 1, '999,0', '999.0'",
        "1234.56, 1, '1.234,6', '1,234.6'",
        "-1234567, 0, '-1.234.567', '-1,234,567'",
        "0.05, 1, '0,1', '0.1'"
    })
    void numbers_are_written_as_people_write_them(double number, int decimals, String nl, String en) {
        assertThat(NL.number(number, decimals)).isEqualTo(nl);
        assertThat(EN.number(number, decimals)).isEqualTo(en);
    }

    @Test
    void a_period_is_named_by_its_months() {
        Period spring = new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 1));
        assertThat(NL.months(spring)).isEqualTo("mrt 2027 – mei 2027");
        assertThat(EN.months(spring)).isEqualTo("Mar 2027 – May 2027");
        assertThat(NL.months(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 1))))
                .isEqualTo("mrt 2027");
    }

    @ParameterizedTest
    @CsvSource({"Waternet, 20, Waternet", "Waternet, 5, Wate…", "道路工事部, 6, 道路…", "é́n, 2, é́n"})
    void text_is_cut_by_the_columns_that_it_takes(String text, int width, String fitted) {
        assertThat(Columns.fit(text, width)).isEqualTo(fitted);
        assertThat(Columns.of(Columns.left(text, width))).isEqualTo(width);
        assertThat(Columns.of(Columns.right(text, width))).isEqualTo(width);
    }

    @Test
    void what_could_play_tricks_with_a_terminal_becomes_a_space() {
        assertThat(Columns.fit("a\u001B[31mb\u202Ec\nd", 20)).isEqualTo("a [31mb c d");
    }

    @Test
    void lines_break_at_spaces_and_fit() {
        assertThat(Columns.wrap("een twee drie vierenvijftig", 9)).containsExactly("een twee", "drie", "vierenvi…");
        assertThat(Columns.wrap("", 9)).containsExactly("");
    }

    @Test
    void a_bar_is_drawn_after_a_second_and_wiped_in_the_end() {
        AtomicLong clock = new AtomicLong();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (ProgressBar bar = new ProgressBar(live(err, clock, true))) {
            bar.labelled("Lezen").at(1, 10);
            assertThat(err.size()).isZero();
            clock.set(2_000_000_000L);
            bar.at(5, 10);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("Lezen ━").contains("50 %");
            int drawn = err.size();
            bar.at(6, 10);
            assertThat(err.size()).isEqualTo(drawn);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("\r\u001B[K");
    }

    @Test
    void no_bar_is_drawn_where_nobody_looks() {
        AtomicLong clock = new AtomicLong();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (ProgressBar bar = new ProgressBar(live(err, clock, false))) {
            clock.set(2_000_000_000L);
            bar.at(5, 10);
        }
        assertThat(err.size()).isZero();
    }

    private static Console live(ByteArrayOutputStream err, AtomicLong clock, boolean live) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, 80, false, live, clock::get);
    }
}
