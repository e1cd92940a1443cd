package org.koppelkansen.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.locationtech.jts.geom.Geometry;

/// Everything that one reading of a source yielded.
record Reading(List<RawRow> rows, List<Finding> findings) {
    static Reading of(Path file) {
        return of(file, SourceHints.NONE);
    }

    static Reading of(Path file, SourceHints hints) {
        return of(Sources.open(file.toString(), hints));
    }

    static Reading of(Source source) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        source.read(new RowSink() {
            @Override
            public void row(RawRow row) {
                reading.rows.add(row);
            }

            @Override
            public void finding(Finding finding) {
                reading.findings.add(finding);
            }
        });
        return reading;
    }

    static Path written(Path folder, String name, String text) {
        return written(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path written(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<FindingCode> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    /// The text of one cell, empty where there is none.
    String cell(int row, String column) {
        Cell cell = rows.get(row).cells().get(column);
        return cell == null ? "" : cell.text();
    }

    RawGeometry.Read read(int row) {
        return (RawGeometry.Read) rows.get(row).geometry();
    }

    Geometry geometry(int row) {
        return read(row).geometry();
    }
}
