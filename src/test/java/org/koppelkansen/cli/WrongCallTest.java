package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.anchor.SmallTown;
import org.koppelkansen.cli.plans.Plans;
import org.koppelkansen.space.Crs;

class WrongCallTest {
    private static final Plans.Reading TOWN = (question, widths, progress) -> new Plans(
            List.of(SmallTown.SEWER, SmallTown.WATER, SmallTown.ROAD),
            List.of(),
            List.of(),
            Crs.RD,
            List.of(),
            List.of(SmallTown.DRY),
            SmallTown.DAY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "find | Noem minstens één bestand",
                "vind plan.csv | Onbekend: vind",
                "find plan.csv --reech 15 | --reach",
                "find plan.csv --reach ver | --reach kan niet \"ver\" zijn: geef meters",
                "find plan.csv --reach 1e9 | --reach kan niet",
                "find plan.csv --gap -1 | --gap kan niet",
                "find plan.csv --gap | --gap vraagt een waarde",
                "find plan.csv --as-of 31-12-2026 | een dag zoals 2027-03-01",
                "find plan.csv --crs RD | een EPSG-code",
                "find plan.csv --without sloten | drinking-water",
                "find plan.csv --lang fr | nl of en",
                "find plan.csv --json --json | staat er twee keer",
                "find plan.csv --out plan.docx | .geojson, .gpkg, .csv of .xlsx",
                "find plan.csv --findings plan.xlsx | .csv of .geojson",
                "find plan.csv --out uit.csv --findings uit.csv | kies twee namen",
                "find demo/levering.yaml --out demo/gebieden.geojson | kies een andere naam",
                "find plan.csv --owner Vitens | Gemeente Amsterdam; Waternet; Waternet Drinkwater",
                "find plan.csv --rules er-niet.yaml | --rules",
                "find plan.csv --rates er-niet.yaml | geef met --rates een bestand dat er is",
                "find plan.csv --rates docs/rules/slack.yaml | slack.yaml, regel 13 (hardness): deze sleutel is onbekend",
                "rates --rates er-niet.yaml | geef met --rates een bestand dat er is",
                "rates --out rates.docx | .csv",
                "share demo/games/airport.json --rule fair | een van alone, quantity",
                "share demo/games/airport.json --quantity A | namen met een getal",
                "share demo/games/airport.json --quantity A=-1 | geef een gewoon getal van 0 of meer",
                "share demo/games/airport.json --quantity X=1 | doet niet mee; wel: A, B, C, D",
                "share demo/games/airport.json --joins X | X doet niet mee",
                "share demo/games/airport.json --joins A --leaves B | niet naar beide",
                "share demo/games/airport.json --joins A --spent -5 | --spent kan geen -5 zijn",
                "share demo/games/airport.json --leaves A --spent 5 | --spent hoort bij --joins",
                "share demo/games/airport.json --leaves A --rule alone,equal | voor één --rule",
                "share demo/games/airport.json --out shares.docx | .json, .csv of .xlsx",
                "share demo/games/airport.json --out demo/games/airport.json | kies een andere naam",
                "share demo/games/airport.json demo/games/tva.json | Noem één spel",
                "share demo/levering.yaml | zeg met --opportunity of --works",
                "weigh plan.csv | Zeg welke voornemens",
                "weigh plan.csv --works A --opportunity K1 | niet beide",
                "weigh plan.csv --works A --out kosten.gpkg | .json, .csv of .xlsx",
                "weigh plan.csv --works A --move A=morgen | zoals RIO-101=2027-03-01",
                "weigh plan.csv --works A --depth A=diep | zoals RIO-101=2.5",
                "weigh plan.csv --works er-niet | geen voornemen er-niet",
                "weigh plan.csv --opportunity K123 | Er is geen koppelkans K123"
            })
    void a_wrong_call_ends_with_two_and_one_sentence(String arguments, String sentence) {
        Call call = Call.of(TOWN, arguments.strip().split(" ", -1));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err())
                .startsWith("koppelkansen: ")
                .contains(sentence.strip())
                .doesNotContain("Exception");
    }

    @Test
    void the_sentence_is_english_where_that_is_asked() {
        Call call = Call.of(TOWN, "find", "plan.csv", "--reach", "far", "--lang", "en");
        assertThat(call.err())
                .isEqualToIgnoringNewLines("koppelkansen: --reach cannot be \"far\": give metres from 0 to 1,000, such"
                        + " as 15. See `koppelkansen find --help`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waternet drinkwater", "waternet-d", "GEMEENTE"})
    void an_owner_may_be_named_by_a_beginning_that_is_its_own(String name) {
        assertThat(Call.of(TOWN, "find", "plan.csv", "--owner", name).code()).isZero();
    }

    @Test
    void a_beginning_that_several_owners_share_is_refused_with_their_names() {
        Call call = Call.of(TOWN, "find", "plan.csv", "--owner", "water");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("meer dan één eigenaar", "Waternet; Waternet Drinkwater");
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), "id;x;y\n");
        Call call = Call.of(
                TOWN,
                "find",
                plan.toString(),
                "--out",
                folder.resolve("./plan.csv").toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("kies een andere naam");
        assertThat(plan).hasContent("id;x;y\n");
    }

    @Test
    void a_folder_that_is_not_there_is_said_without_leaving_a_file() {
        Path target = folder.resolve("nergens").resolve("uit.csv");
        Call call = Call.of(TOWN, "find", "plan.csv", "--out", target.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("nergens");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_source_that_is_not_there_ends_with_three() {
        Call call = Call.of("find", folder.resolve("weg.csv").toString());
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("weg.csv").doesNotContain("Exception");
    }

    @Test
    void a_file_without_usable_works_ends_with_one() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), "id;eigenaar;start;eind\n1;Waternet;x;y\n");
        Call call = Call.of("find", plan.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).contains("koppelkansen check");
    }

    @Test
    void a_fault_of_our_own_is_said_to_be_one_and_shown_only_when_asked() {
        Plans.Reading broken = (question, widths, progress) -> {
            throw new IllegalStateException("kapot");
        };
        Call quiet = Call.of(broken, "find", "plan.csv");
        assertThat(quiet.code()).isEqualTo(70);
        assertThat(quiet.err().lines()).hasSize(1);
        Call loud = Call.of(broken, "find", "plan.csv", "--debug");
        assertThat(loud.err()).contains("kapot").contains("\tat ");
    }

    @Test
    void without_a_discipline_its_works_take_no_part() {
        Call all = Call.of(TOWN, "find", "plan.csv");
        Call some = Call.of(TOWN, "find", "plan.csv", "--without", "sewer");
        assertThat(all.out()).contains("riool + drinkwater");
        assertThat(some.out()).doesNotContain("riool + drinkwater").contains("een discipline die u weglaat");
    }

    @Test
    void the_version_and_the_help_are_told() {
        assertThat(Call.of("--version").out()).isEqualToIgnoringNewLines("koppelkansen 0.0-test");
        assertThat(Call.of("--help").out()).contains("Gebruik: koppelkansen", "find", "demo");
        assertThat(Call.of("find", "--help").out()).contains("--as-of", "Peildag");
        assertThat(Call.of("find", "--help", "--lang", "en").out()).contains("Usage: koppelkansen find", "--as-of");
    }
}
