package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Owners who come later or leave, asked for on the command line.
class ShareChangeTest {
    private static final String STREET = "demo/games/street.json";

    @TempDir
    Path folder;

    @Test
    void a_refused_change_ends_with_one_and_says_who_would_pay_more() {
        Call call = Call.of("share", STREET, "--leaves", "Warmtenet", "--lang", "en");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).contains("Refused:").contains("would pay");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void an_agreed_change_ends_with_nought() {
        assertThat(Call.of("share", STREET, "--leaves", "Warmtenet", "--compensation", "60000")
                        .code())
                .isZero();
    }

    @Test
    void a_rule_without_an_answer_refuses_a_change_and_so_ends_with_one() {
        Call call = Call.of("share", "demo/games/airport.json", "--joins", "A", "--rule", "quantity", "--json");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).contains("\"outcome\" : \"refused\"").contains("\"owners\" : [ ]");
        assertThat(Call.of("share", "demo/games/airport.json", "--rule", "quantity")
                        .code())
                .isEqualTo(1);
        assertThat(Call.of("share", "demo/games/airport.json", "--rule", "quantity,equal")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--joins", "--leaves"})
    void a_written_change_is_what_json_prints(String option) throws IOException {
        Path file = folder.resolve("change.json");
        Call printed = Call.of("share", STREET, option, "Warmtenet", "--json");
        Call written = Call.of("share", STREET, option, "Warmtenet", "--out", file.toString());
        assertThat(Files.readString(file)).isEqualTo(printed.out());
        assertThat(written.code()).isEqualTo(printed.code());
        assertThat(written.out()).endsWith("Geschreven: " + file + System.lineSeparator());
    }

    @Test
    void settlements_add_up_to_nothing_with_the_one_who_leaves() throws IOException {
        for (String most : new String[] {"0", "1000", "60000"}) {
            Call call = Call.of("share", STREET, "--leaves", "Warmtenet", "--compensation", most, "--json");
            List<JsonTree> owners = JsonTree.of(call.out()).at("owners").all();
            assertThat(owners.getLast().at("owner").text()).isEqualTo("Warmtenet");
            assertThat(owners.stream()
                            .map(owner -> owner.at("settlement").number())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("0");
            assertThat(owners.getLast().at("settlement").number()).isBetween(BigDecimal.ZERO, new BigDecimal(most));
        }
    }

    @Test
    void the_compensation_that_a_refusal_names_is_enough_and_a_cent_less_is_not() {
        Call refused = Call.of("share", STREET, "--leaves", "Warmtenet", "--rule", "nucleolus");
        assertThat(refused.out()).contains("Met --compensation 28999.67 betaalt niemand meer");
        assertThat(leaving("28999.67").code()).isZero();
        assertThat(leaving("28999.66").code()).isEqualTo(1);
    }

    private static Call leaving(String compensation) {
        return Call.of("share", STREET, "--leaves", "Warmtenet", "--rule", "nucleolus", "--compensation", compensation);
    }

    @Test
    void a_refused_newcomer_is_shown_with_the_figures_and_another_rule() throws IOException {
        Path game = folder.resolve("dear.json");
        Files.writeString(game, """
                {"players": ["A", "B", "C"],
                 "cost": {"A": 10, "B": 10, "C": 10, "A,B": 12, "A,C": 20, "B,C": 20, "A,B,C": 30}}
                """);
        Call call = Call.of("share", game.toString(), "--joins", "C", "--rule", "shapley");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out())
                .contains("Geweigerd:", "kies een andere verdeelsleutel", "verrekening", "Probeer een andere sleutel");
    }

    @Test
    void an_agreed_newcomer_sees_where_the_settlement_comes_from() {
        assertThat(Call.of("share", STREET, "--joins", "Warmtenet", "--spent", "3000")
                        .out())
                .contains("Al aan afstemming uitgegeven: 3.000,00; de nieuwkomer neemt een derde deel over.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--leaves", "--joins"})
    void names_of_nobody_are_a_wrong_call(String option) {
        assertThat(Call.of("share", STREET, option, "Niemand").code()).isEqualTo(2);
    }

    @Test
    void csv_says_in_each_row_that_a_change_is_refused() throws IOException {
        Path file = folder.resolve("change.csv");
        Call.of("share", STREET, "--leaves", "Warmtenet", "--rule", "nucleolus", "--out", file.toString());
        assertThat(Files.readAllLines(file))
                .hasSize(4)
                .first()
                .asString()
                .endsWith("rule;outcome;owner;before;share;settlement;after;more");
        assertThat(Files.readAllLines(file).get(1))
                .startsWith("nucleolus;refused;Riolering;")
                .endsWith(";26249,83");
    }

    @Test
    void a_workbook_has_the_change_and_its_outcome() throws IOException {
        Path file = folder.resolve("change.xlsx");
        Call.of("share", STREET, "--joins", "Warmtenet", "--out", file.toString());
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Wijziging", "Uitkomst");
            assertThat(book.findSheet("Uitkomst").orElseThrow().read().get(1).getCellText(0))
                    .isEqualTo("agreed");
            assertThat(book.getFirstSheet().read()).hasSize(4);
        }
    }
}
