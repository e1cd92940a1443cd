package org.koppelkansen.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.koppelkansen.sources.web.Surroundings;

/// Opens a file or address as the source that its content says it is, whatever its extension.
public final class Sources {
    private static final int HEAD = 1 << 12;
    /// Endings of files that may stand alone in a zip.
    private static final List<String> TABLES =
            List.of("csv", "tsv", "txt", "geojson", "json", "gml", "xml", "gpkg", "xlsx");

    private Sources() {}

    /// The source at a path or an http(s) address.
    ///
    /// @throws UnreadableSource with one sentence on what to do, when it is not there or is of no format that we know
    public static Source open(String location, SourceHints hints) {
        return open(location, hints, Surroundings.OWN_MACHINE);
    }

    /// The same for somebody who may not do everything.
    public static Source open(String location, SourceHints hints, Surroundings around) {
        try {
            return new WatchedSource(opened(location, hints, around));
        } catch (IOException e) {
            throw new UnreadableSource(Refusals.broken(location, e), e);
        }
    }

    /// An address without what should not be printed: user, password, keys.
    public static String shown(String address) {
        return Fetch.shown(address);
    }

    private static Source opened(String location, SourceHints hints, Surroundings around) throws IOException {
        if (location.regionMatches(true, 0, "http://", 0, 7) || location.regionMatches(true, 0, "https://", 0, 8)) {
            return WebSource.of(location, hints, around);
        }
        Path file;
        try {
            file = layerOf(Path.of(location));
        } catch (InvalidPathException e) {
            throw new UnreadableSource(Refusals.notThere(location), e);
        }
        if (!Files.exists(file)) {
            throw new UnreadableSource(Refusals.notThere(location));
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableSource(Refusals.folder(location));
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableSource(Refusals.notAllowed(location));
        }
        return sniffed(file, file.getFileName().toString(), hints, around);
    }

    /// The `.shp` for whoever names another file of the same Shapefile.
    private static Path layerOf(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(dbf|shx|prj|cpg|qix|sbn|sbx)")) {
            return file;
        }
        Path shp = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".shp");
        return Files.exists(shp) ? shp : file;
    }

    /// The source in a file that is there, told by its first bytes.
    static Source sniffed(Path file, String name, SourceHints hints, Surroundings around) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start = text.replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .strip();
        if (start.isEmpty() && Files.size(file) <= HEAD) {
            return new EmptySource(name, "empty");
        }
        refuseOthers(name, text, start);
        Optional<Source> binary = binary(file, name, text, hints, around);
        if (binary.isPresent()) {
            return binary.get();
        }
        char first = start.isEmpty() ? ' ' : start.charAt(0);
        if (first == '{' || first == '[') {
            return GeoJsonSource.of(file, name, hints);
        }
        if (first == '<') {
            return GmlSource.of(file, name, hints);
        }
        if (isBinary(text)) {
            throw new UnreadableSource(Refusals.noTable(name));
        }
        return CsvSource.of(file, name, hints);
    }

    private static Optional<Source> binary(Path file, String name, String text, SourceHints hints, Surroundings around)
            throws IOException {
        if (text.startsWith("PK")) {
            return Optional.of(zipped(file, name, hints, around));
        }
        if (text.startsWith("SQLite format 3\0")) {
            return Optional.of(GeoPackageSource.of(file, name, hints, around));
        }
        if (text.startsWith("\0\0'\n")) {
            return Optional.of(ShapefileSource.bare(file, name, hints));
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableSource(
                    contains(file, "EncryptedPackage") ? Refusals.password(name) : Refusals.oldExcel(name));
        }
        return Optional.empty();
    }

    private static Source zipped(Path file, String name, SourceHints hints, Surroundings around) throws IOException {
        List<String> entries = Archive.check(file, name, around.mostBytes());
        if (entries.contains("xl/workbook.xml")) {
            return XlsxSource.of(file, name, hints);
        }
        if (entries.stream().anyMatch(entry -> Archive.hasExtension(entry, "shp"))) {
            return ShapefileSource.zipped(file, name, entries, hints);
        }
        List<String> tables = entries.stream()
                .filter(entry -> TABLES.stream().anyMatch(ending -> Archive.hasExtension(entry, ending)))
                .filter(entry -> !entry.startsWith("__MACOSX"))
                .toList();
        if (tables.size() == 1) {
            return inner(file, tables.getFirst(), name, hints, around);
        }
        throw new UnreadableSource(Refusals.notATable(name, "een zip zonder kaartlaag", "a zip without a map layer"));
    }

    /// The one file in a zip. Of zips only a workbook: others could hold one another without end.
    private static Source inner(Path zip, String entry, String name, SourceHints hints, Surroundings around)
            throws IOException {
        Path unpacked = around.temporary(".part");
        if (!Archive.unpack(zip, entry, unpacked)) {
            throw new UnreadableSource(Refusals.damaged(name));
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(unpacked)) {
            head = in.readNBytes(2);
        }
        boolean packed = new String(head, StandardCharsets.ISO_8859_1).equals("PK");
        if (packed && !Archive.check(unpacked, name, around.mostBytes()).contains("xl/workbook.xml")) {
            throw new UnreadableSource(Refusals.notATable(name, "een zip in een zip", "a zip inside a zip"));
        }
        return sniffed(unpacked, name, hints, around);
    }

    /// Whether the file holds `text` in UTF-16, looked for in its first megabytes.
    private static boolean contains(Path file, String text) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(8 << 20), StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .contains(text);
        }
    }

    /// Control characters have no place in text, but for the zeros of UTF-16.
    private static boolean isBinary(String text) {
        long zeros = text.chars().filter(c -> c == 0).count();
        boolean wide = zeros * 4 > text.length() || text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
        long controls =
                text.chars().filter(c -> c < 32 && !Character.isWhitespace(c)).count();
        return !wide && controls * 100 > text.length();
    }

    private static void refuseOthers(String name, String text, String start) {
        if (text.startsWith("%PDF")) {
            throw new UnreadableSource(Refusals.notATable(name, "een PDF", "a PDF"));
        }
        if (text.startsWith("\u00FF\u00D8\u00FF") || text.startsWith("\u0089PNG") || text.startsWith("GIF8")) {
            throw new UnreadableSource(Refusals.notATable(name, "een afbeelding", "a picture"));
        }
        if (text.startsWith("\u001F\u008B")) {
            throw new UnreadableSource(Refusals.notATable(name, "met gzip ingepakt", "packed with gzip"));
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            throw new UnreadableSource(Refusals.notATable(
                    name, "een webpagina, misschien een foutmelding", "a web page, perhaps an error message"));
        }
    }
}
