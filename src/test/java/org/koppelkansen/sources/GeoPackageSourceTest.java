package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.RealData;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.koppelkansen.works.FindingCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

class GeoPackageSourceTest {
    private final Path folder;

    GeoPackageSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path written(int srs, byte[]... geometries) throws SQLException {
        Path file = folder.resolve("werken ünd meer.gpkg");
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = db.createStatement()) {
            sql.executeUpdate("CREATE TABLE gpkg_contents(table_name TEXT, data_type TEXT)");
            sql.executeUpdate("CREATE TABLE gpkg_geometry_columns(table_name TEXT, column_name TEXT)");
            sql.executeUpdate("CREATE TABLE gpkg_spatial_ref_sys(srs_id INT, organization TEXT,"
                    + " organization_coordsys_id INT, definition TEXT)");
            sql.executeUpdate("INSERT INTO gpkg_spatial_ref_sys VALUES(28992,'EPSG',28992,''),(-1,'NONE',-1,''),"
                    + "(7,'mine',7,'PROJCS[\"RD_New\"]')");
            sql.executeUpdate("INSERT INTO gpkg_contents VALUES('w \"x\"','features'),('bijlage','attributes')");
            sql.executeUpdate("INSERT INTO gpkg_geometry_columns VALUES('w \"x\"','geom')");
            sql.executeUpdate("CREATE TABLE bijlage(a TEXT)");
            sql.executeUpdate("CREATE TABLE \"w \"\"x\"\"\"(fid INTEGER PRIMARY KEY, geom BLOB, naam TEXT, dag DATE,"
                    + " moment DATETIME, klaar BOOLEAN, bedrag REAL)");
            try (PreparedStatement row =
                    db.prepareStatement("INSERT INTO \"w \"\"x\"\"\"(geom,naam,dag,moment,klaar,bedrag)"
                            + " VALUES(?,'riool','2026-03-01','2026-03-01T08:30:00.000Z',1,12.5)")) {
                db.setAutoCommit(false);
                for (byte[] geometry : geometries) {
                    row.setBytes(1, header(srs, geometry));
                    row.executeUpdate();
                }
                db.commit();
            }
        }
        return file;
    }

    private static byte[] header(int srs, byte[] rest) {
        return ByteBuffer.allocate(8 + rest.length - 1)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'G', 'P', 0, rest[0]})
                .putInt(srs)
                .put(rest, 1, rest.length - 1)
                .array();
    }

    /// Flags, then an envelope of the kind that they say, then the geometry.
    private static byte[] blob(int envelope, boolean empty, Geometry geometry) {
        byte[] wkb = new WKBWriter(2, 2).write(geometry);
        int bytes = new int[] {0, 32, 48, 48, 64}[envelope];
        return ByteBuffer.allocate(1 + bytes + wkb.length)
                .put((byte) (1 | (envelope << 1) | (empty ? 0x10 : 0)))
                .put(new byte[bytes])
                .put(wkb)
                .array();
    }

    private static Geometry point() {
        return new GeometryFactory().createPoint(new Coordinate(121000, 487000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void every_kind_of_envelope_is_passed_over(int envelope) throws SQLException {
        Reading read = Reading.of(written(28992, blob(envelope, false, point())));
        assertThat(read.geometry(0).toText()).isEqualTo("POINT (121000 487000)");
        assertThat(read.read(0).crs()).contains(Crs.RD);
    }

    @Test
    void cells_are_typed_by_their_column() throws SQLException {
        Reading read = Reading.of(written(7, blob(0, false, point())));
        assertThat(read.rows().getFirst().cells())
                .containsEntry("dag", new Cell.Day(LocalDate.of(2026, 3, 1)))
                .containsEntry("moment", new Cell.Text("2026-03-01T08:30:00.000Z"))
                .containsEntry("klaar", new Cell.Truth(true));
        assertThat(read.cell(0, "bedrag")).isEqualTo("12.5");
        assertThat(read.read(0).crs()).contains(Crs.RD);
    }

    @Test
    void empty_and_broken_geometries_are_told_apart() throws SQLException {
        Reading read = Reading.of(written(-1, blob(0, true, point()), new byte[] {1, 9, 9}, blob(0, false, point())));
        assertThat(read.rows().get(0).geometry()).isEqualTo(new RawGeometry.Absent());
        assertThat(read.rows().get(1).geometry()).isInstanceOf(RawGeometry.Unreadable.class);
        assertThat(read.read(2).crs()).isEmpty();
    }

    @Test
    void another_table_may_be_asked_for() throws SQLException {
        Path file = written(-1, blob(0, false, point()));
        SourceHints hints = new SourceHints(
                Optional.empty(), Optional.empty(), Optional.of("bijlage"), Optional.empty(), Optional.empty());
        assertThat(Reading.of(file, hints).codes()).containsExactly(FindingCode.FILE_EMPTY);
    }

    @Test
    void a_plain_database_is_refused_with_the_remedy() throws SQLException {
        Path file = folder.resolve("plain.sqlite");
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = db.createStatement()) {
            sql.executeUpdate("CREATE TABLE a(b)");
        }
        assertThatThrownBy(() -> Reading.of(file)).hasMessageContaining("no GeoPackage");
    }

    @Test
    void a_short_file_gives_what_is_there_or_is_refused() throws SQLException, IOException {
        byte[][] many = new byte[2000][];
        Arrays.fill(many, blob(4, false, point()));
        byte[] whole = Files.readAllBytes(written(28992, many));
        Path cut = Reading.written(folder, "cut.gpkg", Arrays.copyOf(whole, whole.length * 3 / 4));
        Reading read = Reading.of(cut);
        assertThat(read.rows()).hasSizeBetween(1, 1999);
        assertThat(read.codes()).containsExactly(FindingCode.FILE_TRUNCATED);
        Path stub = Reading.written(folder, "stub.gpkg", Arrays.copyOf(whole, 200));
        assertThatThrownBy(() -> Reading.of(stub)).isInstanceOf(UnreadableSource.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test_geometry_28992", "test_geometry_4326", "test_geometry_28992_4326", "test_time"})
    void real_packages_with_every_type_are_read(String name) {
        Reading read = Reading.of(RealData.file("geojson-and-geopackage/geonovum-" + name + ".gpkg"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).hasSizeGreaterThanOrEqualTo(9).allSatisfy(row -> {
            assertThat(row.geometry()).isInstanceOf(RawGeometry.Read.class);
            assertThat(row.cells()).containsKey("layer");
        });
        for (int row = 0; row < read.rows().size(); row++) {
            String layer = read.cell(row, "layer");
            if (layer.matches("(compoundcurve|circularstring|curvepolygon).*")) {
                assertThat(read.read(row).flaws()).as(layer).containsExactly(ShapeFlaw.CURVES_STRAIGHTENED);
            }
        }
    }
}
