package org.koppelkansen.games;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.koppelkansen.anchor.table.CsvTable;
import org.koppelkansen.anchor.table.SteadyZip;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.anchor.table.WorkbookTable;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.Stability;

/// Writes shares as JSON, CSV or a workbook, described in `docs/output.md`.
public final class WriteShares {
    /// Rises when a member changes its meaning or goes; new members do not raise it.
    static final String FORMAT = "koppelkansen/share/1";

    private static final JsonFactory JSON = new JsonFactory();

    private WriteShares() {}

    /// Whether a file of this name can be written: `.json`, `.csv` or `.xlsx`.
    public static boolean canBe(Path file) {
        return switch (ending(file)) {
            case "json", "csv", "xlsx" -> true;
            default -> false;
        };
    }

    /// @param version of the program
    /// @param today the day that a workbook is dated
    public static void write(GameShares shares, Path target, Language language, String version, LocalDate today) {
        switch (ending(target)) {
            case "json" -> WholeFile.write(target, out -> json(shares, version, out));
            case "csv" -> WholeFile.write(target, out -> new CsvTable<>(ShareColumns.ROWS).write(shares.rows(), out));
            case "xlsx" -> WholeFile.fill(target, file -> workbook(shares, file, language, today));
            default -> throw new IllegalArgumentException("no format for " + target);
        }
    }

    /// The whole result as one document; leaves `out` open.
    public static void json(GameShares shares, String version, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("version", version);
            json.writeStringField("title", shares.file().title());
            json.writeStringField("unit", shares.file().unit());
            json.writeStringField("source", shares.file().source());
            json.writeNumberField("total", shares.file().game().total().euros());
            json.writeArrayFieldStart("rules");
            for (Sharing sharing : shares.sharings()) {
                write(sharing, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void write(Sharing sharing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", sharing.rule().key());
        text("word", sharing.rule().word(), json);
        text("sentence", sharing.rule().sentence(), json);
        json.writeStringField("source", sharing.rule().source());
        switch (sharing) {
            case Sharing.Refused refused -> text("refused", refused.reason(), json);
            case Sharing.Shared shared -> shared(shared, json);
        }
        json.writeEndObject();
    }

    private static void shared(Sharing.Shared shared, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("shares");
        for (OwnerShare share : shared.shares()) {
            json.writeStartObject();
            json.writeStringField("owner", share.owner());
            json.writeNumberField("alone", share.alone().euros());
            json.writeNumberField("share", share.share().euros());
            json.writeNumberField("gain", share.gain().euros());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("core");
        switch (shared.stability()) {
            case Stability.InCore() -> json.writeBooleanField("in", true);
            case Stability.Objected objected -> {
                json.writeBooleanField("in", false);
                json.writeArrayFieldStart("objecting");
                for (String owner : objected.group()) {
                    json.writeString(owner);
                }
                json.writeEndArray();
                json.writeNumberField("excess", objected.excess().euros());
            }
            case Stability.Unchecked unchecked -> {
                json.writeNullField("in");
                text("reason", unchecked.reason(), json);
            }
        }
        json.writeEndObject();
    }

    private static void text(String name, Text text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("nl", text.nl());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private static void workbook(GameShares shares, Path file, Language language, LocalDate today) throws IOException {
        Path draft = Files.createTempFile("koppelkansen", ".xlsx");
        try (OutputStream steady = new BufferedOutputStream(Files.newOutputStream(file))) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                    Workbook workbook = new Workbook(out, "Koppelkansen", "1.0")) {
                WorkbookTable.fill(
                        workbook.newWorksheet(new Text("Verdeling", "Shares").in(language)),
                        ShareColumns.ROWS,
                        shares.rows(),
                        language);
                WorkbookTable.fill(
                        workbook.newWorksheet(new Text("Verdeelsleutels", "Rules").in(language)),
                        ShareColumns.RULES,
                        shares.sharings(),
                        language);
            }
            SteadyZip.rewrite(draft, today, steady);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
