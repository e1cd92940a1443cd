package org.koppelkansen.anchor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes a workbook again with the day of the calculation in place of the time of writing, so that the same content
/// has the same bytes.
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)";

    private SteadyZip() {}

    static void rewrite(byte[] workbook, LocalDate day, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(day.atStartOfDay());
                steady.putNextEntry(copy);
                byte[] content = entries.readAllBytes();
                steady.write(entry.getName().equals(PROPERTIES) ? dated(content, day) : content);
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
