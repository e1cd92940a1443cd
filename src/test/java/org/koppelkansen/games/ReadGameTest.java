package org.koppelkansen.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.share.TableGame;

class ReadGameTest {
    @Test
    void a_game_is_read_whatever_the_order_of_its_names() throws IOException {
        GameFile file =
                read("{'quantity': {'A': 1.5}, 'cost': {'B, A': 11, 'A': 8.5, 'B': 11e0, '': 0}, 'players': ['A', 'B'],"
                        + " 'title': 'Two', 'unit': 'crowns'}");
        assertThat(file.game().players()).containsExactly("A", "B");
        assertThat(TableGame.of(file.game()).cents(1)).isEqualTo(850);
        assertThat(TableGame.of(file.game()).cents(2)).isEqualTo(1_100);
        assertThat(TableGame.of(file.game()).cents(3)).isEqualTo(1_100);
        assertThat(file.quantities()).isEqualTo(Map.of("A", new BigDecimal("1.5")));
        assertThat(file.title()).isEqualTo("Two");
        assertThat(file.source()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'players': ['A','B'], 'cost': {'A': 8, 'B': 11}} | cost\" lacks \"A,B\" (1 of 3 groups)",
                "{'players': ['A'], 'cost': {'A': -8}} | line 1: \"A\" costs less than nothing",
                "{'players': ['A'], 'cost': {'A': NaN}} | is no number",
                "{'players': ['A'], 'cost': {'A': Infinity}} | is no number",
                "{'players': ['A'], 'cost': {'A': null}} | is no number",
                "{'players': ['A'], 'cost': {'A': '8'}} | is no number",
                "{'players': ['A'], 'cost': {'A': 1e400}} | more than 10 thousand million",
                "{'players': ['A'], 'cost': {'A': 1e999999999}} | more than 10 thousand million",
                "{'players': ['A'], 'cost': {'A': 10000000000.01}} | more than 10 thousand million",
                "{'players': ['A'], 'cost': {'A': 1e-999999999}} | more than two decimals",
                "{'players': ['A'], 'cost': {'A': 8.125}} | more than two decimals",
                "{'players': ['A'], 'cost': {'A': 8, 'X': 1}} | \"X\" is no player",
                "{'players': ['A','B'], 'cost': {'A,A': 8}} | \"A\" is twice in \"A,A\"",
                "{'players': ['A','B'], 'cost': {'A,B': 8, 'B,A': 8}} | \"B,A\" is there twice",
                "{'players': ['A','A'], 'cost': {}} | \"A\" is there twice",
                "{'players': ['A,B'], 'cost': {}} | a name without a comma",
                "{'players': [' '], 'cost': {}} | a name without a comma",
                "{'players': [], 'cost': {}} | at least one player",
                "{'players': 'A', 'cost': {}} | a list of names",
                "{'players': ['A'], 'cost': {'': 5, 'A': 8}} | nobody costs nothing",
                "{'players': ['A']} | \"cost\" is missing",
                "{'cost': {'A': 8}} | \"players\" is missing",
                "{'players': ['A'], 'cost': 8} | names the cost of each group",
                "{'players': ['A'], 'costs': {}} | \"costs\" is unknown",
                "{'players': ['A'], 'players': ['A']} | \"players\" is there twice",
                "{'players': ['A'], 'cost': {'A': 8}, 'quantity': {'B': 1}} | is no player",
                "{'players': ['A'], 'cost': {'A': 8}, 'quantity': {'A': -1}} | cannot be used",
                "{'players': ['A'], 'cost': {'A': 8}, 'quantity': {'A': 1e999999999}} | cannot be used",
                "{'players': ['A'], 'cost': {'A': 8}} x | not valid JSON",
                "{'players': ['A'], | not valid JSON",
                "[1] | begin with {"
            })
    void what_is_not_whole_is_refused_with_place_and_remedy(String game, String sentence) {
        assertThatThrownBy(() -> read(game))
                .isInstanceOfSatisfying(
                        WrongGame.class,
                        wrong -> assertThat(wrong.sentence().en())
                                .startsWith("game.json")
                                .contains(sentence));
    }

    @Test
    void the_line_of_a_wrong_cost_is_named() {
        assertThatThrownBy(() -> read("{\n'players': ['A'],\n'cost': {\n'A': -1}}"))
                .isInstanceOfSatisfying(
                        WrongGame.class,
                        wrong -> assertThat(wrong.sentence().nl()).startsWith("game.json, regel 4: "));
    }

    @Test
    void more_than_twenty_players_are_too_many_for_a_list() {
        String players = IntStream.range(0, 21).mapToObj(i -> "'P" + i + "'").collect(Collectors.joining(","));
        assertThatThrownBy(() -> read("{'players': [" + players + "], 'cost': {}}"))
                .hasMessageContaining("more than 20 players");
    }

    @Test
    void a_file_that_is_not_there_is_said_so() {
        assertThatThrownBy(() -> ReadGame.at(Path.of("no-such-game.json")))
                .isInstanceOf(WrongGame.class)
                .hasMessageContaining("name a file that is there");
    }

    private static GameFile read(String text) throws IOException {
        return ReadGame.from(
                "game.json", new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
