package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The opportunities of a few owners of the demo town, from their files to the JSON document.
class OpportunitiesStory {
    private static final Path DEMO = Path.of("demo").toAbsolutePath();
    private static final List<String> SOURCES = List.of(
            "  - {file: riolering-meerjarenplan.zip, profile: profiles/riolering.yaml}",
            "  - {file: warmtenet-fasering.geojson, profile: profiles/warmtenet.yaml}",
            "  - {file: wior-wegen.geojson, profile: profiles/wegen.yaml}",
            "  - {file: drinkwater-sanering.gpkg, profile: profiles/drinkwater.yaml}");
    private static final List<String> LEVELS = List.of("low", "likely", "high");

    @TempDir
    Path folder;

    @Test
    void every_total_is_the_sum_of_its_parts_to_the_cent() throws IOException {
        JsonTree document = JsonTree.of(json(SOURCES));
        List<JsonTree> opportunities = document.at("opportunities").all();
        assertThat(opportunities).hasSizeGreaterThan(3);
        for (JsonTree one : opportunities) {
            one.at("apart").all().forEach(cost -> assertSum(cost.at("total"), amounts(cost)));
            assertSum(one.at("together", "total"), amounts(one.at("together")));
            assertSum(one.at("costTogether"), List.of(one.at("together", "total")));
            assertSum(
                    one.at("costApart"),
                    one.at("apart").all().stream().map(cost -> cost.at("total")).toList());
            assertSum(one.at("costApart"), List.of(one.at("costTogether"), one.at("benefit")));
        }
        for (String total : List.of("costApart", "benefit")) {
            assertSum(
                    document.at("coupling", total),
                    opportunities.stream().map(one -> one.at(total)).toList());
        }
        assertThat(document.at("coupling", "expectedBenefit").number())
                .isEqualTo(sum(opportunities.stream()
                        .map(one -> one.at("expectedBenefit").number())
                        .toList()));
    }

    @Test
    void the_best_comes_first_and_every_reason_is_a_relation_of_the_document() throws IOException {
        JsonTree document = JsonTree.of(json(SOURCES));
        List<JsonTree> opportunities = document.at("opportunities").all();
        List<BigDecimal> worth = opportunities.stream()
                .map(one -> one.at("expectedBenefit").number())
                .toList();
        assertThat(worth).isSortedAccordingTo(Comparator.reverseOrder());
        List<String> relations = document.at("relations").all().stream()
                .map(relation -> relation.at("id").text())
                .toList();
        assertThat(opportunities)
                .allSatisfy(one -> assertThat(one.at("reasons").all().stream()
                                .map(JsonTree::text)
                                .toList())
                        .isNotEmpty()
                        .isSubsetOf(relations));
    }

    @Test
    void the_order_in_which_owners_deliver_changes_nothing() throws IOException {
        assertThat(fromCoupling(json(SOURCES.reversed()))).isEqualTo(fromCoupling(json(SOURCES)));
    }

    /// What does not tell which source came first.
    private static String fromCoupling(String json) {
        return json.substring(json.indexOf("\"coupling\""), json.indexOf("\"findings\""));
    }

    private String json(List<String> sources) throws IOException {
        String list = sources.stream().collect(Collectors.joining("\n", "asOf: 2026-11-02\nsources:\n", "\n"));
        Path file = folder.resolve("levering.yaml");
        Files.writeString(
                file, list.replace("{file: ", "{file: " + DEMO + "/").replace("profile: ", "profile: " + DEMO + "/"));
        Call call = Call.of("find", file.toString(), "--json");
        assertThat(call.code()).as(call.err()).isZero();
        return call.out();
    }

    private static List<JsonTree> amounts(JsonTree cost) {
        return cost.at("parts").all().stream().map(part -> part.at("cost")).toList();
    }

    private static void assertSum(JsonTree total, List<JsonTree> parts) {
        for (String level : LEVELS) {
            assertThat(total.at(level).number())
                    .isEqualTo(sum(
                            parts.stream().map(part -> part.at(level).number()).toList()));
        }
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
