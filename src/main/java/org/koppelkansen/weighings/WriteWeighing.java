package org.koppelkansen.weighings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.anchor.table.CsvTable;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.games.GameWorkbook;
import org.koppelkansen.games.WriteShares;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;

/// Writes weighed proposals as JSON, CSV or a workbook, described in `docs/output.md`.
public final class WriteWeighing {
    /// Rises when a member changes its meaning or goes; new members do not raise it.
    static final String FORMAT = "koppelkansen/weigh/1";

    private static final JsonFactory JSON = new JsonFactory();

    private WriteWeighing() {}

    /// @param target of a name that [WriteShares#canBe]
    /// @param version of the program
    /// @param today the day that a workbook is dated
    public static void write(Weighings weighings, Path target, Language language, String version, LocalDate today) {
        switch (WriteShares.ending(target)) {
            case "json" -> WholeFile.write(target, out -> json(weighings, version, out));
            case "csv" -> WholeFile.write(target, out -> new CsvTable<>(PartColumns.ALL).write(weighings.rows(), out));
            case "xlsx" ->
                WholeFile.fill(
                        target,
                        file -> new GameWorkbook(language, today).write(sheets(weighings, version, language), file));
            default -> throw new IllegalArgumentException("no format for " + target);
        }
    }

    /// The whole answer as one document; leaves `out` open.
    public static void json(Weighings weighings, String version, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("version", version);
            new WeighingDocument(json).write(weighings);
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static List<GameWorkbook.Sheet<?>> sheets(Weighings weighings, String version, Language language) {
        return List.of(
                new GameWorkbook.Sheet<>(
                        new Text("Toelichting", "Notes"),
                        NoteColumns.notes(language),
                        NoteColumns.notes(weighings, version)),
                new GameWorkbook.Sheet<>(
                        new Text("Totalen", "Totals"), NoteColumns.TOTALS, NoteColumns.totals(weighings)),
                new GameWorkbook.Sheet<>(new Text("Kosten", "Costs"), PartColumns.ALL, weighings.rows()));
    }
}
