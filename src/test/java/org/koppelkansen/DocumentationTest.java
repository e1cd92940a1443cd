package org.koppelkansen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.hindrance.Mode;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;

/// The documents say what is true: their links lead somewhere, they are short, and no word of the code lacks its
/// explanation. Their commands are run by `DocumentedCommandsTest`.
class DocumentationTest {
    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final List<String> SECTIONS = List.of("Question", "Options", "Decision", "Price");

    @Test
    void links_lead_somewhere() {
        List<Document> documents = Document.all();
        assertThat(documents).isNotEmpty();
        assertThat(documents.stream().flatMap(document -> document.brokenLinks().stream()))
                .isEmpty();
    }

    @Test
    void documents_are_short_enough_to_be_read() {
        assertThat(Document.at(Path.of("README.md")).lines()).hasSizeLessThanOrEqualTo(120);
        // The map is looked into, not read: it grows with the packages.
        assertThat(Document.at(Path.of("ARCHITECTURE.md")).lines())
                .filteredOn(line -> !line.startsWith("| `"))
                .hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void decisions_are_numbered_dated_short_and_listed() throws IOException {
        List<Document> decisions = decisions();
        List<String> numbers = decisions.stream()
                .map(decision -> decision.path().getFileName().toString().substring(0, 4))
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, decisions.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
        assertThat(decisions)
                .allSatisfy(decision -> assertThat(complaints(decision))
                        .as(decision.path().toString())
                        .isEmpty());
        String list = Files.readString(DECISIONS.resolve("README.md"));
        assertThat(decisions)
                .allSatisfy(decision ->
                        assertThat(list).contains("(" + decision.path().getFileName() + ")"));
    }

    @Test
    void a_decision_without_its_parts_is_refused() {
        String right = "# X\n\nDate: 2026-11-21\n\n## Question\n\n## Options\n\n## Decision\n\n## Price\n";
        assertThat(complaints(Document.of("0001-x.md", right))).isEmpty();
        assertThat(complaints(Document.of("0001-x.md", right.replace("## Price", ""))))
                .hasSize(1);
        assertThat(complaints(Document.of("0001-x.md", right.replace("Date:", ""))))
                .hasSize(1);
        assertThat(complaints(Document.of("0001-x.md", right + "\n".repeat(40))))
                .hasSize(1);
    }

    @Test
    void every_word_of_the_code_stands_in_the_glossary_in_both_languages() throws IOException {
        assertThat(missing(Files.readString(Path.of("GLOSSARY.md")))).isEmpty();
    }

    @Test
    void a_word_that_lacks_its_translation_is_missing() {
        assertThat(missing("| drinking water | riool |")).contains("drinking water | drinkwater");
        assertThat(missing("| drinking water | drinkwater |")).doesNotContain("drinking water | drinkwater");
    }

    @Test
    void every_verb_that_dev_prints_is_there_and_the_other_way_round() throws IOException {
        String script = Files.readString(Path.of("dev"));
        assertThat(printedVerbs(script)).isNotEmpty().isEqualTo(handledVerbs(script));
    }

    @Test
    void a_verb_that_is_only_printed_or_only_handled_is_seen() {
        String script = "./dev run  start\n./dev fmt  format\ncase $verb in\n    run) a ;;\n    golden) b ;;\nesac\n";
        assertThat(printedVerbs(script)).containsExactly("fmt", "run");
        assertThat(handledVerbs(script)).containsExactly("golden", "run");
    }

    @Test
    void a_broken_link_is_found() {
        assertThat(Document.of("x.md", "[a](no/such.md) [b](README.md#nowhere)").brokenLinks())
                .hasSize(2);
        assertThat(Document.of("docs/x.md", "[a](../README.md#koppelkansen) [b](https://example.org)")
                        .brokenLinks())
                .isEmpty();
    }

    private static List<Document> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .map(Document::at)
                    .toList();
        }
    }

    private static List<String> complaints(Document decision) {
        return Stream.of(
                        decision.sections().equals(SECTIONS) ? "" : "its sections are " + decision.sections(),
                        decision.lines().stream().anyMatch(line -> line.matches("Date: \\d{4}-\\d\\d-\\d\\d"))
                                ? ""
                                : "it has no date",
                        decision.lines().size() <= 40 ? "" : "it is longer than 40 lines")
                .filter(complaint -> !complaint.isEmpty())
                .toList();
    }

    private static List<String> missing(String glossary) {
        return Stream.of(
                        Arrays.stream(Discipline.values()).map(Discipline::word),
                        Arrays.stream(Intervention.values()).map(Intervention::word),
                        Arrays.stream(Phase.values()).map(Phase::word),
                        Arrays.stream(Hardness.values()).map(Hardness::word),
                        Arrays.stream(Ambition.Goal.values()).map(Ambition.Goal::word),
                        Arrays.stream(RelationKind.values()).map(RelationKind::word),
                        Arrays.stream(PublicSpace.values()).map(PublicSpace::word),
                        Arrays.stream(StreetClass.values()).map(StreetClass::word),
                        Arrays.stream(RouteRank.values()).map(RouteRank::word),
                        Arrays.stream(Mode.values()).map(Mode::word),
                        Stream.of(
                                SharingRule.ALONE_PROPORTIONAL.word(),
                                SharingRule.QUANTITY_PROPORTIONAL.word(),
                                SharingRule.EQUAL_SAVINGS.word(),
                                SharingRule.SERIAL.word()))
                .flatMap(words -> words)
                .map(DocumentationTest::row)
                .filter(row -> !glossary.contains("| " + row + " |"))
                .toList();
    }

    private static String row(Text word) {
        return word.en() + " | " + word.nl();
    }

    private static Set<String> printedVerbs(String script) {
        return verbs(script, "(?m)^\\./dev ([a-z-]+)");
    }

    private static Set<String> handledVerbs(String script) {
        return verbs(script.substring(script.indexOf("case $verb")), "(?m)^    ([a-z-]+)\\)");
    }

    private static Set<String> verbs(String script, String pattern) {
        return Pattern.compile(pattern)
                .matcher(script)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
