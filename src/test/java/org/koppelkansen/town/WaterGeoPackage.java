package org.koppelkansen.town;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.koppelkansen.town.streets.Sheet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/// The water company's renewal plan: a GeoPackage in RD with one table, `sanering`.
final class WaterGeoPackage {
    private static final int GPKG = 0x47504B47;
    private static final int RD = 28992;
    private static final List<String> TABLES = List.of(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,"
                    + " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,"
                    + " definition TEXT NOT NULL, description TEXT)",
            "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,"
                    + " identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL,"
                    + " min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER)",
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,"
                    + " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL,"
                    + " m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name))",
            "CREATE TABLE sanering (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY, leiding_id TEXT,"
                    + " omschrijving TEXT, straatnaam TEXT, maatregel TEXT, diameter_mm INTEGER, start_gepland DATE,"
                    + " eind_gepland DATE, status TEXT, kosten_eur REAL, project TEXT)",
            "INSERT INTO gpkg_spatial_ref_sys VALUES"
                    + " ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL),"
                    + " ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),"
                    + " ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\","
                    + "6378137,298.257223563]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]', NULL),"
                    + " ('Amersfoort / RD New', 28992, 'EPSG', 28992, 'PROJCS[\"Amersfoort / RD New\","
                    + "GEOGCS[\"Amersfoort\",DATUM[\"Amersfoort\",SPHEROID[\"Bessel 1841\",6377397.155,299.1528128]],"
                    + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
                    + "PROJECTION[\"Oblique_Stereographic\"],PARAMETER[\"latitude_of_origin\",52.1561605555556],"
                    + "PARAMETER[\"central_meridian\",5.38763888888889],PARAMETER[\"scale_factor\",0.9999079],"
                    + "PARAMETER[\"false_easting\",155000],PARAMETER[\"false_northing\",463000],UNIT[\"metre\",1]]', NULL)",
            "INSERT INTO gpkg_geometry_columns VALUES ('sanering', 'geom', 'GEOMETRY', 28992, 0, 0)");

    private WaterGeoPackage() {}

    static byte[] of(List<TownWork> works) throws IOException {
        Path file = Files.createTempFile("sanering", ".gpkg");
        try {
            Files.delete(file);
            try (Connection to = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                write(to, works);
            }
            return Files.readAllBytes(file);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Connection to, List<TownWork> works) throws SQLException {
        try (Statement run = to.createStatement()) {
            run.execute("PRAGMA page_size = 4096");
            run.execute("PRAGMA application_id = " + GPKG);
            run.execute("PRAGMA user_version = 10300");
            to.setAutoCommit(false);
            for (String sql : TABLES) {
                run.execute(sql);
            }
            Envelope box = new Envelope();
            works.forEach(work -> box.expandToInclude(work.site().geometry().getEnvelopeInternal()));
            run.execute("INSERT INTO gpkg_contents VALUES ('sanering', 'features', 'sanering',"
                    + " 'Saneringsplan drinkwater', '2026-10-05T09:30:00.000Z', "
                    + box.getMinX() + ", " + box.getMinY() + ", " + box.getMaxX() + ", " + box.getMaxY() + ", 28992)");
        }
        try (PreparedStatement insert = to.prepareStatement("INSERT INTO sanering (geom, leiding_id, omschrijving,"
                + " straatnaam, maatregel, diameter_mm, start_gepland, eind_gepland, status, kosten_eur, project)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (TownWork work : works) {
                row(insert, work);
            }
        }
        to.commit();
    }

    private static void row(PreparedStatement insert, TownWork work) throws SQLException {
        boolean swapped = work.oddity() == Oddity.END_BEFORE_START;
        String start = (swapped ? work.when().end() : work.when().start()).toString();
        String end = (swapped ? work.when().start() : work.when().end()).toString();
        insert.setBytes(1, work.oddity() == Oddity.NO_GEOMETRY ? null : blob(shape(work)));
        insert.setString(2, work.id());
        insert.setString(3, work.what().title());
        insert.setString(4, work.site().street());
        insert.setString(
                5,
                work.oddity() == Oddity.UNKNOWN_KIND ? "diversen" : work.what().kind());
        insert.setInt(6, work.what().title().startsWith("Transport") ? 400 : 110);
        insert.setString(7, start);
        insert.setString(8, work.oddity() == Oddity.FAR_YEAR ? "2099-12-31" : end);
        insert.setString(9, Words.waterStatus(work.when().phase()));
        insert.setDouble(10, (double) work.budgetEuros());
        insert.setString(11, work.what().project());
        insert.executeUpdate();
    }

    private static Geometry shape(TownWork work) {
        if (work.oddity() != Oddity.REPEATED_POINTS) {
            return work.site().geometry();
        }
        List<Coordinate> twice =
                new ArrayList<>(Arrays.asList(((LineString) work.site().geometry()).getCoordinates()));
        twice.add(4, twice.get(4).copy());
        twice.add(9, twice.get(9).copy());
        return Sheet.SHAPES.createLineString(twice.toArray(new Coordinate[0]));
    }

    /// Header of GeoPackage: magic, version, flags (little-endian, envelope of x and y), system, envelope; then WKB.
    private static byte[] blob(Geometry shape) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape);
        Envelope box = shape.getEnvelopeInternal();
        return ByteBuffer.allocate(40 + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'G', 'P', 0, 3})
                .putInt(RD)
                .putDouble(box.getMinX())
                .putDouble(box.getMaxX())
                .putDouble(box.getMinY())
                .putDouble(box.getMaxY())
                .put(wkb)
                .array();
    }
}
