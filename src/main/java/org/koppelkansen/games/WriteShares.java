package org.koppelkansen.games;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.koppelkansen.anchor.table.CsvTable;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.Stability;

/// Writes shares as JSON, CSV or a workbook, described in `docs/output.md`.
public final class WriteShares {
    /// Rises when a member changes its meaning or goes; new members do not raise it.
    static final String FORMAT = "koppelkansen/share/1";

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
            case "xlsx" ->
                WholeFile.fill(target, file -> new GameWorkbook(language, today).write(sheets(shares, language), file));
            default -> throw new IllegalArgumentException("no format for " + target);
        }
    }

    /// The whole result as one document; leaves `out` open.
    public static void json(GameShares shares, String version, OutputStream out) throws IOException {
        GameDocument.write(FORMAT, version, shares.file(), out, json -> {
            json.writeArrayFieldStart("rules");
            for (Sharing sharing : shares.sharings()) {
                write(sharing, json);
            }
            json.writeEndArray();
        });
    }

    private static void write(Sharing sharing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        GameDocument.rule(sharing.rule(), json);
        switch (sharing) {
            case Sharing.Refused refused -> GameDocument.text("refused", refused.reason(), json);
            case Sharing.Shared shared -> shared(shared, json);
        }
        json.writeEndObject();
    }

    private static void shared(Sharing.Shared shared, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("shares");
        for (OwnerShare share : shared.shares()) {
            json.writeStartObject();
            json.writeStringField("owner", share.owner());
            GameDocument.amount("alone", share.alone(), json);
            GameDocument.amount("share", share.share(), json);
            GameDocument.amount("gain", share.gain(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (shared.standardError().isPresent()) {
            GameDocument.amount("standardError", shared.standardError().get(), json);
        }
        stability(shared.stability(), json);
    }

    private static void stability(Stability stability, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("core");
        switch (stability) {
            case Stability.InCore() -> json.writeBooleanField("in", true);
            case Stability.Objected objected -> {
                json.writeBooleanField("in", false);
                json.writeArrayFieldStart("objecting");
                for (String owner : objected.group()) {
                    json.writeString(owner);
                }
                json.writeEndArray();
                GameDocument.amount("excess", objected.excess(), json);
            }
            case Stability.Unchecked unchecked -> {
                json.writeNullField("in");
                GameDocument.text("reason", unchecked.reason(), json);
            }
        }
        json.writeEndObject();
    }

    private static List<GameWorkbook.Sheet<?>> sheets(GameShares shares, Language language) {
        return List.of(
                new GameWorkbook.Sheet<>(
                        new Text("Verdeling", "Shares"),
                        above(shares.file()),
                        ShareColumns.ROWS,
                        shares.rowsWithTotals(new Text("samen", "together").in(language))),
                new GameWorkbook.Sheet<>(new Text("Verdeelsleutels", "Rules"), ShareColumns.RULES, shares.sharings()));
    }

    private static List<Text> above(GameFile file) {
        List<Text> above = new ArrayList<>();
        if (!file.title().isEmpty()) {
            above.add(new Text(file.title(), file.title()));
        }
        String unit = file.unit().isEmpty() ? "euro" : file.unit();
        Money total = file.game().total();
        above.add(new Text(
                "Samen kost het " + Language.NL.amount(total) + " " + unit + ".",
                "Together it costs " + Language.EN.amount(total) + " " + unit + "."));
        return above;
    }

    /// The end of its name, in lower case: `json`.
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
