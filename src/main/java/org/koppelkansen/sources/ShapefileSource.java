package org.koppelkansen.sources;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.sources.geometry.CrsText;
import org.koppelkansen.sources.geometry.ShpReading;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// The layers of a zip with Shapefiles, or one bare Shapefile with the files beside it. `.shp` and `.dbf` are read
/// side by side, from front to back, without unpacking. Where there are several layers, each row says its own in a
/// cell `layer`.
final class ShapefileSource implements Source {
    private static final int LONGEST_RECORD = 256 << 20;

    private static final byte[] NULL_SHAPE = new byte[4];

    private final Path file;
    private final boolean bare;
    private final String name;
    private final SourceHints hints;
    private final List<Parts> layers;

    private ShapefileSource(Path file, boolean bare, String name, SourceHints hints, List<Parts> layers) {
        this.file = file;
        this.bare = bare;
        this.name = name;
        this.hints = hints;
        this.layers = List.copyOf(layers);
    }

    /// @param entries names of the files in the zip
    static ShapefileSource zipped(Path zip, String name, List<String> entries, SourceHints hints) {
        List<Parts> layers = new ArrayList<>();
        for (String shp : entries.stream()
                .filter(entry -> Archive.hasExtension(entry, "shp"))
                .sorted()
                .toList()) {
            if (!shp.startsWith("__MACOSX")) {
                layers.add(Parts.of(shp, entries));
            }
        }
        String there = String.join(", ", layers.stream().map(Parts::layer).toList());
        hints.layer()
                .ifPresent(wanted -> layers.removeIf(layer -> !layer.layer().equalsIgnoreCase(wanted)));
        if (layers.isEmpty()) {
            throw new UnreadableSource(Refusals.noLayer(name, hints.layer().orElse("shp"), there));
        }
        return new ShapefileSource(zip, false, name, hints, layers);
    }

    static ShapefileSource bare(Path shp, String name, SourceHints hints) throws IOException {
        Path folder = Optional.ofNullable(shp.toAbsolutePath().getParent()).orElse(shp);
        try (Stream<Path> beside = Files.list(folder)) {
            List<String> names =
                    beside.map(path -> path.getFileName().toString()).toList();
            return new ShapefileSource(
                    shp, true, name, hints, List.of(Parts.of(shp.getFileName().toString(), names)));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String format() {
        return "shapefile";
    }

    @Override
    public List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        try (Container container = new Container(file, bare)) {
            for (Parts layer : layers) {
                Optional<InputStream> dbf = container.open(layer.file("dbf"));
                if (dbf.isPresent()) {
                    try (InputStream in = dbf.get()) {
                        columns.addAll(new DbfTable(in, charset(container, layer)).columns());
                    }
                }
            }
            return List.copyOf(columns);
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void read(RowSink sink) {
        AtomicLong number = new AtomicLong();
        try (Container container = new Container(file, bare)) {
            for (Parts layer : layers) {
                layer(container, layer, number, sink);
            }
        } catch (EOFException | ZipException e) {
            sink.finding(Finding.ofFile(FindingCode.FILE_TRUNCATED, name, number.get()));
        } catch (IOException e) {
            throw new UnreadableSource(Refusals.broken(name, e), e);
        }
    }

    private void layer(Container container, Parts layer, AtomicLong number, RowSink sink) throws IOException {
        Optional<Crs> crs = crs(container, layer, sink);
        Optional<InputStream> dbf = container.open(layer.file("dbf"));
        if (dbf.isEmpty()) {
            sink.finding(Finding.ofFile(FindingCode.ATTRIBUTES_MISSING, name, layer.layer()));
        }
        try (InputStream shp = container.open(layer.file("shp")).orElseThrow(EOFException::new);
                InputStream table = dbf.orElseGet(InputStream::nullInputStream)) {
            DataInputStream shapes = new DataInputStream(shp);
            byte[] header = shapes.readNBytes(100);
            if (header.length < 100 || ByteBuffer.wrap(header).getInt() != 9994) {
                throw new EOFException();
            }
            DbfTable rows = dbf.isPresent() ? new DbfTable(table, charset(container, layer)) : null;
            long left = 2L * (ByteBuffer.wrap(header).getInt(24) & 0xFFFF_FFFFL) - 100;
            records(shapes, left, rows, new Target(layer.layer(), crs, number, sink));
            if (rows != null && rows.isGuessed()) {
                sink.finding(Finding.ofFile(FindingCode.ENCODING_GUESSED, name, "windows-1252"));
            }
        }
    }

    private void records(DataInputStream shapes, long length, @Nullable DbfTable rows, Target target)
            throws IOException {
        long left = length;
        byte[] header = shapes.readNBytes(8);
        while (header.length == 8) {
            int size = 2 * ByteBuffer.wrap(header).getInt(4);
            if (size < 4 || size > LONGEST_RECORD) {
                throw new EOFException();
            }
            byte[] content = shapes.readNBytes(size);
            if (content.length < size || (rows != null && !rows.next())) {
                throw new EOFException();
            }
            left -= 8 + size;
            if (rows == null || !rows.isDeleted()) {
                row(content, rows, target);
            }
            header = shapes.readNBytes(8);
        }
        if (header.length > 0 || left > 0) {
            throw new EOFException();
        }
        while (rows != null && rows.next()) {
            row(NULL_SHAPE, rows, target);
        }
        if (rows != null && rows.isCut()) {
            throw new EOFException();
        }
    }

    private void row(byte[] content, @Nullable DbfTable rows, Target target) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, Cell> cells = rows == null ? new HashMap<>() : rows.cells();
        if (layers.size() > 1) {
            cells.putIfAbsent("layer", new Cell.Text(target.layer));
        }
        target.sink.row(
                new RawRow(target.number.incrementAndGet(), cells, RawGeometry.of(ShpReading.read(bytes, target.crs))));
        target.sink.progress(target.number.get(), 0);
    }

    private Optional<Crs> crs(Container container, Parts layer, RowSink sink) throws IOException {
        Optional<String> prj = container.text(layer.file("prj"));
        Optional<Crs> named = prj.flatMap(CrsText::parse);
        if (prj.isPresent() && named.isEmpty() && hints.crs().isEmpty()) {
            sink.finding(Finding.ofFile(FindingCode.CRS_UNKNOWN, name, CrsText.name(prj.get())));
        }
        return named.or(hints::crs);
    }

    private Optional<Charset> charset(Container container, Parts layer) throws IOException {
        return container.text(layer.file("cpg")).flatMap(DbfTable::named).or(hints::charset);
    }

    /// Where the rows of one layer go.
    private record Target(String layer, Optional<Crs> crs, AtomicLong number, RowSink sink) {}

    /// The files of one layer, by extension.
    private record Parts(String layer, Map<String, String> files) {
        static Parts of(String shp, List<String> names) {
            int dot = shp.lastIndexOf('.');
            String base = dot < 0 ? shp : shp.substring(0, dot);
            Map<String, String> files = new HashMap<>();
            files.put("shp", shp);
            for (String extension : List.of("dbf", "prj", "cpg")) {
                names.stream()
                        .filter(name -> name.equalsIgnoreCase(base + "." + extension))
                        .findFirst()
                        .ifPresent(name -> files.put(extension, name));
            }
            return new Parts(base.substring(base.lastIndexOf('/') + 1), files);
        }

        String file(String extension) {
            return files.getOrDefault(extension, "");
        }
    }

    /// The zip or the folder that holds the files.
    private static final class Container implements AutoCloseable {
        private final Path file;
        private final Optional<ZipFile> zip;

        Container(Path file, boolean bare) throws IOException {
            this.file = file;
            this.zip = bare ? Optional.empty() : Optional.of(new ZipFile(file.toFile()));
        }

        Optional<InputStream> open(String name) throws IOException {
            if (name.isEmpty()) {
                return Optional.empty();
            }
            if (zip.isEmpty()) {
                return Optional.of(new BufferedInputStream(Files.newInputStream(file.resolveSibling(name)), 1 << 16));
            }
            ZipEntry entry = zip.get().getEntry(name);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(new BufferedInputStream(zip.get().getInputStream(entry), 1 << 16));
        }

        Optional<String> text(String name) throws IOException {
            Optional<InputStream> opened = open(name);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = opened.get()) {
                return Optional.of(new String(in.readNBytes(1 << 16), StandardCharsets.ISO_8859_1).strip());
            }
        }

        @Override
        public void close() throws IOException {
            if (zip.isPresent()) {
                zip.get().close();
            }
        }
    }
}
