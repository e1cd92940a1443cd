package org.koppelkansen.anchor.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes a workbook again with the day of the calculation in place of the time of writing, so that the same content
/// has the same bytes.
public final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)";

    private SteadyZip() {}

    /// @param workbook as the library wrote it: a zip whose entries tell their size only in the directory at its end
    public static void rewrite(Path workbook, LocalDate day, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        try (ZipFile entries = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(entries.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(day.atStartOfDay());
                steady.putNextEntry(copy);
                try (InputStream content = entries.getInputStream(entry)) {
                    steady.write(
                            entry.getName().equals(PROPERTIES)
                                    ? dated(content.readAllBytes(), day)
                                    : content.readAllBytes());
                }
                steady.closeEntry();
            }
        }
        steady.finish();
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "$1" + day + "T00:00:00Z$3")
                .getBytes(StandardCharsets.UTF_8);
    }
}
