package org.koppelkansen.sources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// JSON of any layout that carries rows: a collection of features, features line by line, one feature, a bare
/// geometry, a list of records of which a member holds a geometry, or such lists inside `_embedded`.
final class GeoJsonSource implements Source {
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(16 << 20)
                    .maxNameLength(10_000)
                    .build())
            .build();
    /// Starts each record of a sequence of RFC 8142.
    private static final char RECORD_SEPARATOR = 0x1E;

    private static final int HEAD = 1 << 16;
    private static final int LONGEST_LINE = 32 << 20;
    private static final Pattern CRS_MEMBER =
            Pattern.compile("\"crs\"\\s*:\\s*\\{[^{}]*\"properties\"\\s*:\\s*\\{[^{}]*\"name\"\\s*:\\s*\"([^\"]+)\"");

    private final Path file;
    private final String name;
    private final TextEncoding encoding;
    private final Optional<Crs> crs;
    private final boolean lines;
    private final boolean sequence;

    private GeoJsonSource(Path file, String name, TextEncoding encoding, Optional<Crs> crs, String head, boolean more) {
        this.file = file;
        this.name = name;
        this.encoding = encoding;
        this.crs = crs;
        this.sequence = head.replaceFirst("^[ \\t\\r\\n]+", "").startsWith(String.valueOf(RECORD_SEPARATOR));
        this.lines = sequence || more;
    }

    static GeoJsonSource of(Path file, String name, SourceHints hints) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, hints.charset());
        String head;
        try (Reader reader = encoding.open(file)) {
            char[] first = new char[HEAD / 2];
            int length = Math.max(0, reader.read(first));
            head = new String(first, 0, length);
        }
        boolean more = isLineByLine(file, encoding);
        Optional<Crs> named = crsIn(head).or(() -> crsIn(tail(file)));
        return new GeoJsonSource(file, name, encoding, named.or(hints::crs), head, more);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String format() {
        return "geojson";
    }

    @Override
    public void read(RowSink sink) {
        encoding.tell(sink, name);
        JsonRows rows = new JsonRows(name, sink, crs);
        try (Reader reader = encoding.open(file, sink)) {
            if (lines) {
                records(reader, rows, sink);
            } else {
                whole(reader, rows, sink);
            }
        } catch (IOException e) {
            throw new UnreadableSource(Refusals.broken(name, e), e);
        }
    }

    private void whole(Reader reader, JsonRows rows, RowSink sink) throws IOException {
        try (JsonParser json = JSON.createParser(reader)) {
            rows.all(json);
        } catch (JsonEOFException e) {
            sink.finding(Finding.ofFile(FindingCode.FILE_TRUNCATED, name, rows.count()));
        } catch (JsonProcessingException e) {
            if (rows.count() == 0) {
                throw new UnreadableSource(Refusals.notJson(name, where(e)), e);
            }
            sink.finding(Finding.ofFile(FindingCode.FILE_BROKEN, name, where(e), rows.count()));
        }
    }

    /// Each line, or each record of a sequence, is a text of its own: a bad one costs only itself.
    private void records(Reader reader, JsonRows rows, RowSink sink) throws IOException {
        StringBuilder record = new StringBuilder();
        char end = sequence ? RECORD_SEPARATOR : '\n';
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == end) {
                record(record, false, rows, sink);
                record.setLength(0);
            } else if (record.length() < LONGEST_LINE) {
                record.append((char) c);
            }
        }
        record(record, true, rows, sink);
    }

    private void record(CharSequence text, boolean last, JsonRows rows, RowSink sink) throws IOException {
        String line = text.toString().strip();
        if (line.isEmpty()) {
            return;
        }
        long before = rows.count();
        try (JsonParser json = JSON.createParser(line)) {
            rows.all(json);
        } catch (JsonEOFException e) {
            if (last) {
                sink.finding(Finding.ofFile(FindingCode.FILE_TRUNCATED, name, before));
            } else {
                unreadable(line, rows, sink);
            }
        } catch (JsonProcessingException e) {
            unreadable(line, rows, sink);
        }
    }

    private void unreadable(String line, JsonRows rows, RowSink sink) {
        String start = line.substring(0, Math.min(60, line.length()));
        sink.finding(Finding.ofRow(FindingCode.ROW_UNREADABLE, name, rows.skipped(), start));
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null ? "?" : String.valueOf(e.getLocation().getLineNr());
    }

    /// Whether the first line is a whole JSON object and another follows on the next.
    private static boolean isLineByLine(Path file, TextEncoding encoding) throws IOException {
        try (Reader reader = encoding.open(file)) {
            StringBuilder line = new StringBuilder();
            int c = reader.read();
            while (c >= 0 && (c != '\n' || line.toString().isBlank())) {
                line.append((char) c);
                c = line.length() < LONGEST_LINE ? reader.read() : -1;
            }
            while (c >= 0 && Character.isWhitespace(c)) {
                c = reader.read();
            }
            return c == '{' && isObject(line.toString().strip());
        }
    }

    private static boolean isObject(String line) {
        if (!line.startsWith("{") || !line.endsWith("}")) {
            return false;
        }
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            json.skipChildren();
            return json.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    static Optional<Crs> crsIn(String text) {
        Matcher named = CRS_MEMBER.matcher(text);
        return named.find() ? Crs.parse(named.group(1)) : Optional.empty();
    }

    /// The last characters of the file, where some programs write the system.
    private static String tail(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - 2048));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
