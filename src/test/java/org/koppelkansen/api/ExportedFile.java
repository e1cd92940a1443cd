package org.koppelkansen.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/// What stands in a file that a server exported, to the last byte.
public final class ExportedFile {
    private static final int HEADER_BYTES = 40;

    private ExportedFile() {}

    /// All that both files of a list tell.
    ///
    /// @param table its name in a GeoPackage
    static String text(TestClient client, String list, String table) {
        String path = "/api/v1/exports/" + list + "?format=";
        HttpResponse<byte[]> xlsx = bytes(client, path + "xlsx");
        HttpResponse<byte[]> gpkg = bytes(client, path + "gpkg");
        return xlsx.statusCode() + " " + gpkg.statusCode() + xlsx.headers().map()
                + (xlsx.statusCode() == 200
                        ? String.join("\n", parts(xlsx.body()).values())
                        : "")
                + (gpkg.statusCode() == 200
                        ? new String(gpkg.body(), StandardCharsets.UTF_8) + rows(gpkg.body(), table)
                        : "");
    }

    public static HttpResponse<byte[]> bytes(TestClient client, String path, String... headers) {
        var request = client.request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request, BodyHandlers.ofByteArray());
    }

    /// The parts of a workbook, by name.
    public static Map<String, String> parts(byte[] workbook) {
        return kept(workbook, ".xlsx", file -> {
            Map<String, String> parts = new TreeMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return parts;
        });
    }

    private interface Reading<T> {
        T of(Path file) throws IOException;
    }

    private static <T> T kept(byte[] bytes, String ending, Reading<T> reading) {
        try {
            Path file = Files.createTempFile("exported", ending);
            try {
                Files.write(file, bytes);
                return reading.of(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of a table of a GeoPackage, places as well-known text.
    public static List<Map<String, String>> rows(byte[] geoPackage, String table) {
        return kept(geoPackage, ".gpkg", file -> rows(file, table));
    }

    private static List<Map<String, String>> rows(Path file, String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table + " ORDER BY fid")) {
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    String name = found.getMetaData().getColumnName(i);
                    row.put(name, name.equals("geom") ? place(found.getBytes(i)) : String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
        } catch (SQLException | ParseException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static String place(byte[] blob) throws ParseException {
        if (blob == null) {
            return "";
        }
        byte[] binary = new byte[blob.length - HEADER_BYTES];
        System.arraycopy(blob, HEADER_BYTES, binary, 0, binary.length);
        return new WKBReader().read(binary).toText();
    }
}
