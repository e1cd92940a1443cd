package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.FindingCode;

class ShapefileSourceTest {
    private final Path folder;

    ShapefileSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] shp(byte[]... records) {
        int length = 100
                + Arrays.stream(records).mapToInt(record -> 8 + record.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length).putInt(9994);
        bytes.putInt(24, length / 2).position(100);
        for (int i = 0; i < records.length; i++) {
            bytes.putInt(i + 1).putInt(records[i].length / 2).put(records[i]);
        }
        return bytes.array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] all(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static byte[] point(double x, double y) {
        return all(little(20).putInt(1).putDouble(x).putDouble(y));
    }

    /// Rings given as x y x y …; heights and measures follow where the type has them.
    private static byte[] parts(int type, double[]... rings) {
        int points = Arrays.stream(rings).mapToInt(ring -> ring.length / 2).sum();
        ByteBuffer bytes = little(44 + 4 * rings.length + 16 * points + (type > 10 ? 16 + 8 * points : 0));
        bytes.putInt(type).position(36);
        bytes.putInt(rings.length).putInt(points);
        int start = 0;
        for (double[] ring : rings) {
            bytes.putInt(start);
            start += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double number : ring) {
                bytes.putDouble(number);
            }
        }
        return all(bytes);
    }

    private static double[] square(double at, double size, boolean clockwise) {
        double to = at + size;
        return clockwise
                ? new double[] {at, at, at, to, to, to, to, at, at, at}
                : new double[] {at, at, to, at, to, to, at, to, at, at};
    }

    /// A table with one column of each type; a row is its mark of deletion and its cells.
    private static byte[] dbf(int language, int promised, Charset charset, String... rows) throws IOException {
        String[] fields = {"NAAM     C10", "BEDRAG   N08", "DAG      D08", "KLAAR    L01"};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer header = little(32 + 32 * fields.length + 1);
        header.put(0, (byte) 3)
                .putInt(4, promised)
                .putShort(8, (short) header.capacity())
                .putShort(10, (short) 28);
        header.put(29, (byte) language);
        for (int i = 0; i < fields.length; i++) {
            int at = 32 + 32 * i;
            header.put(at, fields[i].substring(0, 9).strip().getBytes(StandardCharsets.US_ASCII));
            header.put(at + 11, (byte) fields[i].charAt(9));
            header.put(at + 16, Byte.parseByte(fields[i].substring(10)));
        }
        header.put(header.capacity() - 1, (byte) 0x0D);
        out.write(all(header));
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            out.write(cells[0].getBytes(charset));
            byte[] name = Arrays.copyOf(cells[1].getBytes(charset), 10);
            out.write(name);
            out.write("%8s%8s%1s".formatted(cells[2], cells[3], cells[4]).getBytes(charset));
        }
        return out.toByteArray();
    }

    private Path zip(String prj, String cpg, byte[] shp, byte[] dbf) throws IOException {
        Path file = folder.resolve("werken.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "map/werken.SHP", shp);
            entry(zip, "map/werken.dbf", dbf);
            entry(zip, "map/werken.prj", prj.getBytes(StandardCharsets.UTF_8));
            entry(zip, "map/werken.cpg", cpg.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
    }

    @Test
    void a_zip_gives_typed_cells_beside_its_shapes() throws IOException {
        Reading read = Reading.of(zip(
                "PROJCS[\"RD_New\",GEOGCS[\"x\",AUTHORITY[\"EPSG\",\"4289\"]]]",
                "",
                shp(point(1, 2), point(3, 4), new byte[4]),
                dbf(
                        0x57,
                        3,
                        Charset.forName("windows-1252"),
                        " |Café|12.50|20260301|T",
                        "*|weg|0|20260301|F",
                        " |leeg|****|00000000|?")));
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().getFirst().cells())
                .containsEntry("NAAM", new Cell.Text("Café"))
                .containsEntry("DAG", new Cell.Day(LocalDate.of(2026, 3, 1)))
                .containsEntry("KLAAR", new Cell.Truth(true));
        assertThat(read.cell(0, "BEDRAG")).isEqualTo("12.5");
        assertThat(read.read(0).crs()).contains(Crs.RD);
        assertThat(read.rows().get(1).cells().keySet()).containsExactly("NAAM");
        assertThat(read.rows().get(1).geometry()).isEqualTo(new RawGeometry.Absent());
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void holes_are_told_by_how_rings_lie_whatever_their_direction(boolean right) throws IOException {
        Reading read = Reading.of(zip(
                "",
                "",
                shp(parts(15, square(0, 9, right), square(2, 5, !right), square(3, 1, right), square(20, 1, right))),
                new byte[0]));
        assertThat(read.geometry(0).getGeometryType()).isEqualTo("MultiPolygon");
        assertThat(read.geometry(0).getArea()).isEqualTo(81 - 25 + 1 + 1);
        assertThat(read.codes()).containsExactly(FindingCode.ATTRIBUTES_MISSING);
    }

    @Test
    void a_hole_in_the_direction_of_its_shell_is_still_a_hole() throws IOException {
        Reading read = Reading.of(zip("", "", shp(parts(5, square(2, 5, true), square(0, 9, true))), new byte[0]));
        assertThat(read.geometry(0).getArea()).isEqualTo(81 - 25);
    }

    @Test
    void lines_and_points_of_several_parts_are_read() throws IOException {
        double[] line = {0, 0, 3, 4};
        byte[] points = all(
                little(56).putInt(8).put(new byte[32]).putInt(1).putDouble(7).putDouble(8));
        Reading read = Reading.of(zip("", "", shp(parts(3, line), parts(23, line, line), points), new byte[0]));
        assertThat(read.geometry(0).getGeometryType()).isEqualTo("LineString");
        assertThat(read.geometry(1).getLength()).isEqualTo(10);
        assertThat(read.geometry(2).toText()).isEqualTo("MULTIPOINT ((7 8))");
    }

    @Test
    void a_bare_shapefile_takes_the_files_beside_it() throws IOException {
        Path shp = Reading.written(folder, "a.shp", shp(point(1, 2)));
        Reading.written(folder, "A.DBF", dbf(0, 1, StandardCharsets.UTF_8, " |Café|12|20260301|T"));
        Reading.written(folder, "a.cpg", "UTF-8");
        Reading read = Reading.of(shp);
        assertThat(read.cell(0, "NAAM")).isEqualTo("Café");
        assertThat(read.read(0).crs()).isEmpty();
    }

    @Test
    void text_that_is_not_what_it_claims_is_read_and_noted() throws IOException {
        Reading read = Reading.of(
                zip("", "UTF-8", shp(point(1, 2)), dbf(0, 1, Charset.forName("windows-1252"), " |Café|12|20260301|T")));
        assertThat(read.cell(0, "NAAM")).isEqualTo("Café");
        assertThat(read.codes()).containsExactly(FindingCode.ENCODING_GUESSED);
    }

    @Test
    void fewer_records_than_promised_are_read_and_noted() throws IOException {
        byte[] dbf = dbf(0x57, 2, StandardCharsets.US_ASCII, " |een|12|20260301|T");
        assertThat(Reading.of(zip("", "", shp(point(1, 2), point(3, 4)), dbf)).codes())
                .containsExactly(FindingCode.FILE_TRUNCATED);
        byte[] whole = shp(point(1, 2), point(3, 4));
        Reading read = Reading.of(zip("", "", Arrays.copyOf(whole, 140), new byte[0]));
        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).contains(FindingCode.FILE_TRUNCATED);
    }

    @Test
    void an_unknown_system_is_named() throws IOException {
        Reading read =
                Reading.of(zip("PROJCS[\"Mijn_Stelsel\",UNIT[\"Meter\",1.0]]", "", shp(point(1, 2)), new byte[0]));
        assertThat(read.findings().getFirst().sentence().nl()).contains("Mijn_Stelsel");
    }
}
