package org.koppelkansen.games;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.share.SumGame;

class WriteSharesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @TempDir
    Path folder;

    @Test
    void csv_has_a_row_for_each_rule_and_owner() throws IOException {
        Path file = folder.resolve("shares.csv");
        WriteShares.write(shares(), file, Language.NL, "0.0-test", DAY);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).endsWith("rule;owner;alone;share;gain");
        assertThat(lines).contains("nucleolus;D;18,00;8,25;9,75").hasSize(1 + 4 * 6);
    }

    @Test
    void a_workbook_has_shares_and_rules_and_the_same_bytes_each_time() throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path two = folder.resolve("two.xlsx");
        WriteShares.write(shares(), one, Language.NL, "0.0-test", DAY);
        WriteShares.write(shares(), two, Language.NL, "0.0-test", DAY);
        assertThat(one).hasSameBinaryContentAs(two);
        try (ReadableWorkbook book = new ReadableWorkbook(one.toFile())) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Verdeling", "Verdeelsleutels");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Samen kost het 18,00 euro.");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("verdeelsleutel");
            assertThat(rows).hasSize(3 + 5 * 6);
            assertThat(rows.get(7).getCellText(1)).isEqualTo("samen");
            assertThat(rows.get(7).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("18");
        }
    }

    @Test
    void a_game_of_many_says_how_exact_its_shares_are_and_who_was_asked() throws IOException {
        List<String> players =
                IntStream.range(0, 21).mapToObj("P%02d"::formatted).toList();
        SumGame game = SumGame.of(
                players, List.of(), Map.of("P00", Money.ofEuros(7)), group -> Money.ofEuros(40 + group.length()));
        ShareCosts sharing = new ShareCosts(game, new ShareCosts.Terms(Map.of(), 30, 1));
        GameFile file = new GameFile(game, Map.of(), "21 eigenaren", "", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteShares.json(new GameShares(file, List.of(sharing.by(SharingRule.SHAPLEY))), "0.0-test", out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("\"standardError\" : [0-9.]*[1-9]")
                .containsPattern("\"in\" : null,\\s+\"reason\"")
                .contains("iedereen op één na");
    }

    @Test
    void only_three_endings_are_known() {
        assertThat(WriteShares.canBe(Path.of("a.JSON"))).isTrue();
        assertThat(WriteShares.canBe(Path.of("a.pdf"))).isFalse();
        assertThat(WriteShares.canBe(Path.of("a"))).isFalse();
    }

    private static GameShares shares() {
        GameFile file = ReadGame.at(Path.of("demo/games/airport.json"));
        return new GameShares(file, new ShareCosts(file.game(), ShareCosts.Terms.PLAIN).byAllRules());
    }
}
