package org.koppelkansen.games;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.anchor.table.CsvTable;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.Membership;
import org.koppelkansen.share.Membership.Difference;

/// Writes what changes when an owner joins or leaves, as JSON, CSV or a workbook, described in `docs/output.md`.
public final class WriteChange {
    /// Rises when a member changes its meaning or goes; new members do not raise it.
    static final String FORMAT = "koppelkansen/share-change/1";

    private WriteChange() {}

    /// @param target of a name that [WriteShares#canBe]
    /// @param version of the program
    /// @param today the day that a workbook is dated
    public static void write(GameChange change, Path target, Language language, String version, LocalDate today) {
        switch (WriteShares.ending(target)) {
            case "json" -> WholeFile.write(target, out -> json(change, version, out));
            case "csv" -> WholeFile.write(target, out -> new CsvTable<>(ChangeColumns.ROWS).write(change.rows(), out));
            case "xlsx" ->
                WholeFile.fill(target, file -> new GameWorkbook(language, today).write(sheets(change), file));
            default -> throw new IllegalArgumentException("no format for " + target);
        }
    }

    /// The whole answer as one document; leaves `out` open.
    public static void json(GameChange change, String version, OutputStream out) throws IOException {
        GameDocument.write(FORMAT, version, change.file(), out, json -> content(change, json));
    }

    private static void content(GameChange change, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("by");
        GameDocument.rule(change.rule(), json);
        json.writeEndObject();
        json.writeStringField(ChangeColumns.move(change), change.move().owner());
        switch (change.move()) {
            case GameChange.Move.Joins joins -> GameDocument.amount("spent", joins.spent(), json);
            case GameChange.Move.Leaves leaves -> GameDocument.amount("compensation", leaves.compensation(), json);
        }
        json.writeStringField("outcome", ChangeColumns.outcome(change));
        if (change.outcome() instanceof Membership.Change.Refused refused) {
            json.writeArrayFieldStart("reasons");
            for (Text reason : refused.reasons()) {
                GameDocument.text(reason, json);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("owners");
        for (Difference difference : change.differences()) {
            write(difference, json);
        }
        json.writeEndArray();
    }

    private static void write(Difference difference, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("owner", difference.owner());
        GameDocument.amount("before", difference.before(), json);
        GameDocument.amount("share", difference.share(), json);
        GameDocument.amount("settlement", difference.settlement(), json);
        GameDocument.amount("after", difference.after(), json);
        GameDocument.amount("more", difference.more(), json);
        json.writeEndObject();
    }

    private static List<GameWorkbook.Sheet<?>> sheets(GameChange change) {
        return List.of(
                new GameWorkbook.Sheet<>(new Text("Wijziging", "Change"), ChangeColumns.ROWS, change.rows()),
                new GameWorkbook.Sheet<>(new Text("Uitkomst", "Outcome"), ChangeColumns.VERDICTS, change.verdicts()));
    }
}
