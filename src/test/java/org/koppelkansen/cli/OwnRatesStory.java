package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A controller puts in own figures, sees them marked, and finds with them.
class OwnRatesStory {
    private static final String TENDER =
            "{low: 180, likely: 240.5, high: 1000000000, unit: EUR/m, price-level: 2026, source: our last tenders}";

    private static final Pattern PROTECT = Pattern.compile("\"kind\"\\s*:\\s*\"protect\"");

    @TempDir
    private Path folder;

    private Path own;

    @BeforeEach
    void own_figures() {
        own = folder.resolve("mine.yaml");
    }

    @Test
    void own_figures_are_marked_and_stand_in_full() throws IOException {
        Files.writeString(
                own, "disciplines: {sewer: {asset: " + TENDER + "}}\nground: {gas: {width: 1.5, source: tender}}");

        Call call = Call.of("rates", "--rates", own.toString(), "--lang", "en");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("of which 126 are assumptions of ours and 1 from your file")
                .contains("180    240.5 1,000,000,000 EUR/m")
                .contains("    your file: our last tenders");
        assertThat(call.out().lines().filter(line -> line.startsWith("  gas ") && line.endsWith("your file")))
                .hasSize(1);
    }

    @Test
    void the_rates_can_be_taken_to_a_spreadsheet() throws IOException {
        Files.writeString(own, "disciplines: {sewer: {asset: " + TENDER + "}}");
        Path table = folder.resolve("rates.csv");

        Call call = Call.of("rates", "--rates", own.toString(), "--out", table.toString(), "--lang", "en");

        assertThat(call.code()).isZero();
        assertThat(Files.readString(table))
                .contains("disciplines.sewer.asset;180;240,5;1000000000;EUR/m;2026;our last tenders;your file")
                .contains("digging.4.cost;30;50;100;EUR/m3;2025;ours;ours");
    }

    @Test
    void finding_goes_by_own_widths_and_rest_periods() throws IOException {
        assertThat(found("surfaces:")).isEqualTo(found("timing:"));

        Files.writeString(own, "surfaces: {new-paving: {rest-days: 0}, relaid-paving: {rest-days: 0}}");
        assertThat(protects(found())).isPositive().isLessThan(protects(found("surfaces:")));
        assertThat(found("ground: {sewer: {width: 12, source: tender}}")).isNotEqualTo(found("surfaces:"));
    }

    @Test
    void what_cannot_be_meant_ends_in_one_sentence() throws IOException {
        Files.writeString(own, "disciplines:\n  sewer:\n    aset: " + TENDER);

        Call call = Call.of("find", "demo/levering.yaml", "--rates", own.toString());

        assertThat(call.code()).isNotZero();
        assertThat(call.err())
                .contains("mine.yaml, regel 3 (disciplines.sewer.aset): deze sleutel is onbekend. Wel: asset, piece,")
                .doesNotContain("Exception");
    }

    private String found(String yaml) throws IOException {
        Files.writeString(own, yaml);
        return found();
    }

    private String found() {
        return Call.of("find", "demo/levering.yaml", "--json", "--rates", own.toString())
                .out();
    }

    private static long protects(String json) {
        return PROTECT.matcher(json).results().count();
    }
}
