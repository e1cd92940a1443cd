package org.koppelkansen.api.deliveries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that somebody sends who means no good.
final class HostileFiles {
    private HostileFiles() {}

    static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Unpacks to 300 MB of nothing.
    static byte[] bomb(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A zip whose list of contents says that what is in it is small.
    static byte[] lying(byte[] zip) {
        byte[] lie = zip.clone();
        for (int i = 0; i + 28 < lie.length; i++) {
            if (lie[i] == 'P' && lie[i + 1] == 'K' && lie[i + 2] == 1 && lie[i + 3] == 2) {
                lie[i + 24] = 40;
                lie[i + 25] = 0;
                lie[i + 26] = 0;
                lie[i + 27] = 0;
            }
        }
        return lie;
    }

    /// A billion of one word, by ten entities each of which names the one before ten times.
    static String laughs(String inside) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]>").append(inside.replace("HERE", "&l9;")).toString();
    }

    static String external(String address, String inside) {
        return "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"" + address + "\">]>"
                + inside.replace("HERE", "&x;");
    }

    static String gml(String title) {
        return "<FeatureCollection xmlns:gml=\"http://www.opengis.net/gml\"><gml:featureMember><work><id>1</id><title>"
                + title + "</title><start>2028-01-01</start><end>2029-01-01</end></work></gml:featureMember>"
                + "</FeatureCollection>";
    }

    /// A workbook whose shared texts are this.
    static byte[] workbook(String sharedStrings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String kinds = "http://schemas.openxmlformats.org/package/2006/";
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + kinds + "content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + kinds + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                            + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + kinds
                            + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
                            + relations
                            + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main
                            + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>"
                            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
            entry(zip, "xl/sharedStrings.xml", sharedStrings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String texts(String text) {
        return "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + text
                + "</t></si></sst>";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// A GeoPackage whose only layer counts for ever without ever giving a row.
    static byte[] endless(Path folder) throws IOException, SQLException {
        Path file = folder.resolve("endless.gpkg");
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = db.createStatement()) {
            statement.execute("create table gpkg_contents (table_name text, data_type text)");
            statement.execute("create table gpkg_geometry_columns (table_name text, column_name text)");
            statement.execute("create table gpkg_spatial_ref_sys (srs_id int, organization text,"
                    + " organization_coordsys_id int, definition text)");
            statement.execute("insert into gpkg_contents values ('plans', 'features')");
            statement.execute("create view plans as with recursive n(i) as (select 1 union all select i + 1 from n)"
                    + " select i as id from n where i < 0");
        }
        return Files.readAllBytes(file);
    }
}
