package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.anchor.JsonDocument;
import org.koppelkansen.anchor.SmallTown;
import org.koppelkansen.anchor.WriteOutcome;
import org.koppelkansen.measure.Language;

/// What the program prints, word for word. A change on purpose is renewed with `./dev golden` and reviewed as a diff.
@Tag("golden")
class GoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "golden");

    @ParameterizedTest
    @CsvSource({
        "demo.txt, demo",
        "demo-en.txt, demo --lang en",
        "demo-one-owner.txt, demo --owner Waterbedrijf --without telecom --reach 5 --gap 0",
        "find.json, find demo/warmtenet-fasering.geojson --profile demo/profiles/warmtenet.yaml --ambitions demo/ambities.geojson --area demo/gebieden.geojson --json",
        "demo-check.txt, check demo/levering.yaml",
        "demo-check.json, check demo/groen-werken.csv --profile demo/profiles/groen.yaml --json",
        "demo-profile.yaml, profile demo/groen-werken.csv",
        "help.txt, --help",
        "help-find.txt, find --help",
        "help-find-en.txt, find --help --lang en",
        "help-check.txt, check --help",
        "help-profile.txt, profile --help",
        "help-demo.txt, demo --help",
        "share-street.txt, share demo/games/street.json",
        "share-sweden-en.txt, share demo/games/swedish-municipalities.json --lang en",
        "share-airport.json, share demo/games/airport.json --json",
        "share-deposits.txt, share demo/games/joint-deposits.json --rule shapley --rule nucleolus",
        "share-joins.txt, share demo/games/street.json --joins Warmtenet --spent 3000",
        "share-joins.json, share demo/games/street.json --joins Warmtenet --spent 3000 --json",
        "share-leaves-refused.txt, share demo/games/street.json --leaves Warmtenet --rule nucleolus",
        "share-leaves-refused.json, share demo/games/street.json --leaves Warmtenet --rule nucleolus --json",
        "share-leaves-en.txt, share demo/games/street.json --leaves Warmtenet --compensation 60000 --lang en",
        "weigh-street.txt, 'weigh demo/levering.yaml --works GL005,RIO-101,WN-1.2,W26-0103'",
        "weigh-street-en.txt, 'weigh demo/levering.yaml --works GL005,RIO-101,WN-1.2,W26-0103 --parts --lang en'",
        "weigh-what-if.json, weigh demo/levering.yaml --works GL005 --depth GL005=1 --json",
        "weigh-what-if.txt, 'weigh demo/levering.yaml --works GL005,RIO-101,W26-0103 --add WN-1.2 --move RIO-101=2027-03-01 --depth WN-1.2=2.4'",
        "weigh-what-if-en.txt, 'weigh demo/levering.yaml --works RIO-101,WN-1.2 --drop WN-1.2 --rule equal --lang en'",
        "share-works.txt, 'share demo/levering.yaml --works GL005,RIO-101,WN-1.2,W26-0103'",
        "share-works-en.txt, 'share demo/levering.yaml --works RIO-101,W26-0103 --lang en'",
        "share-works-joins.txt, 'share demo/levering.yaml --works GL005,RIO-101,W26-0103 --joins WN-1.2 --rule equal'",
        "help-weigh.txt, weigh --help",
        "help-weigh-en.txt, weigh --help --lang en",
        "help-share.txt, share --help",
        "rates.txt, rates",
        "rates-en.txt, rates --lang en",
        "help-rates.txt, rates --help"
    })
    void the_program_prints_what_it_printed_before(String file, String arguments) throws IOException {
        Call call = Call.of(arguments.split(" ", -1));
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isEqualTo(file.contains("refused") ? 1 : 0);
        assertGolden(file, call.out());
    }

    @Test
    void a_small_town_as_json_is_what_it_was_before() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonDocument.write(SmallTown.outcome(), "0.0-test", out);
        assertGolden("small-town.json", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_small_town_as_csv_is_what_it_was_before(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("small-town.csv");
        WriteOutcome.write(SmallTown.outcome(), target, Language.NL);
        for (Path file : WriteOutcome.files(target)) {
            // Line ends are those of the working copy; CSV has its own, which another test looks at.
            assertGolden(
                    String.valueOf(file.getFileName()), Files.readString(file).replace("\r\n", "\n"));
        }
    }

    private static void assertGolden(String file, String text) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }
        assertThat(text).as("renew with ./dev golden").isEqualTo(Files.readString(golden));
    }
}
