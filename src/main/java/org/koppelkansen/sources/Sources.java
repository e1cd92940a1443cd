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
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// Opens a file or address as the source that its content says it is, whatever its extension.
public final class Sources {
    private static final int HEAD = 1 << 12;

    private Sources() {}

    /// The source at a path or an http(s) address.
    ///
    /// @throws UnreadableSource with one sentence on what to do, when it is not there or is of no format that we know
    public static Source open(String location, SourceHints hints) {
        try {
            return new WatchedSource(opened(location, hints));
        } catch (IOException e) {
            throw new UnreadableSource(Refusals.broken(location, e), e);
        }
    }

    private static Source opened(String location, SourceHints hints) throws IOException {
        Path file;
        try {
            file = Path.of(location);
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
        return sniffed(file, file.getFileName().toString(), hints);
    }

    /// The source in a file that is there, told by its first bytes.
    static Source sniffed(Path file, String name, SourceHints hints) throws IOException {
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
        Optional<Source> binary = binary(file, name, text, hints);
        if (binary.isPresent()) {
            return binary.get();
        }
        char first = start.isEmpty() ? ' ' : start.charAt(0);
        return first == '{' || first == '[' || first == 0x1E
                ? GeoJsonSource.of(file, name, hints)
                : CsvSource.of(file, name, hints);
    }

    private static Optional<Source> binary(Path file, String name, String text, SourceHints hints) throws IOException {
        if (text.startsWith("PK")) {
            return Optional.of(zipped(file, name, hints));
        }
        if (text.startsWith("SQLite format 3\0")) {
            return Optional.of(GeoPackageSource.of(file, name, hints));
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

    private static Source zipped(Path file, String name, SourceHints hints) throws IOException {
        List<String> entries = Archive.check(file, name);
        if (entries.contains("xl/workbook.xml")) {
            return XlsxSource.of(file, name, hints);
        }
        if (entries.stream().anyMatch(entry -> Archive.hasExtension(entry, "shp"))) {
            return ShapefileSource.zipped(file, name, entries, hints);
        }
        throw new UnreadableSource(Refusals.notATable(name, "een zip zonder kaartlaag", "a zip without a map layer"));
    }

    /// Whether the file holds `text` in UTF-16, looked for in its first megabytes.
    private static boolean contains(Path file, String text) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(8 << 20), StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .contains(text);
        }
    }

    private static void refuseOthers(String name, String text, String start) {
        if (text.startsWith("%PDF")) {
            throw new UnreadableSource(Refusals.notATable(name, "een PDF", "a PDF"));
        }
        if (text.startsWith("\u00FF\u00D8\u00FF") || text.startsWith("\u0089PNG") || text.startsWith("GIF8")) {
            throw new UnreadableSource(Refusals.notATable(name, "een afbeelding", "a picture"));
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            throw new UnreadableSource(Refusals.notATable(
                    name, "een webpagina, misschien een foutmelding", "a web page, perhaps an error message"));
        }
    }

    /// Any source, with what holds for all of them: a source without rows says so, and so does text that was
    /// encoded twice.
    private record WatchedSource(Source source) implements Source {
        @Override
        public String name() {
            return source.name();
        }

        @Override
        public String format() {
            return source.format();
        }

        @Override
        public List<String> columns() {
            return source.columns();
        }

        @Override
        public void read(RowSink sink) {
            Watch watch = new Watch(sink);
            source.read(watch);
            if (watch.rows == 0 && !watch.cut) {
                sink.finding(Finding.ofFile(FindingCode.FILE_EMPTY, name()));
            }
            if (watch.garbled > 0) {
                sink.finding(Finding.ofFile(FindingCode.TEXT_GARBLED, name(), watch.garbled, watch.example));
            }
        }
    }

    private static final class Watch implements RowSink {
        private final RowSink sink;
        private long rows;
        private boolean cut;
        private long garbled;
        private String example = "";

        Watch(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public void row(RawRow row) {
            rows++;
            row.cells().forEach(this::look);
            sink.row(row);
        }

        @Override
        public void finding(Finding finding) {
            rows += finding.code() == FindingCode.ROW_UNREADABLE ? 1 : 0;
            cut |= finding.code() == FindingCode.FILE_TRUNCATED;
            sink.finding(finding);
        }

        @Override
        public void progress(long done, long total) {
            sink.progress(done, total);
        }

        private void look(String column, Cell cell) {
            boolean odd = TextEncoding.isGarbled(column)
                    || (cell instanceof Cell.Text && TextEncoding.isGarbled(cell.text()));
            if (odd && garbled++ == 0) {
                String seen = TextEncoding.isGarbled(column) ? column : cell.text();
                example = seen.substring(0, Math.min(60, seen.length()));
            }
        }
    }
}
