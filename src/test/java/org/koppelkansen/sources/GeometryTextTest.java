package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeometryTextTest {
    private static RawGeometry.Read read(String text) {
        return (RawGeometry.Read) GeometryText.parse(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (1 2)",
                "LINESTRING (0 0, 3 4)",
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 5 1, 5 2, 4 1))",
                "MULTIPOINT ((1 2), (3 4))",
                "MULTILINESTRING ((0 0, 3 4), (1 1, 2 2))",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 3 4))"
            })
    void every_type_is_read_from_text_and_from_bytes(String wkt) throws ParseException {
        Geometry expected = new WKTReader().read(wkt);
        assertThat(read(wkt).geometry().equalsExact(expected)).isTrue();
        assertThat(read("SRID=28992;" + wkt).crs()).contains(Crs.RD);
        expected.setSRID(28992);
        for (int order = 1; order <= 2; order++) {
            String hex = WKBWriter.toHex(new WKBWriter(2, order, true).write(expected));
            assertThat(read(hex).geometry().equalsExact(expected)).isTrue();
            assertThat(read("\\x" + hex.toLowerCase(java.util.Locale.ROOT)).crs())
                    .contains(Crs.RD);
        }
    }

    @Test
    void heights_and_measures_are_passed_over() {
        assertThat(read("POINT Z (1 2 3)").geometry().toText()).isEqualTo("POINT (1 2)");
        assertThat(read("linestring zm(1 2 3 4,5 6 7 8)").geometry().getLength())
                .isCloseTo(5.657, within(0.001));
        assertThat(read("POINTZ(1 2 3)").geometry().toText()).isEqualTo("POINT (1 2)");
    }

    @Test
    void curves_are_straightened() {
        RawGeometry.Read half = read("COMPOUNDCURVE(CIRCULARSTRING(-1 0, 0 1, 1 0), (1 0, 5 0))");
        assertThat(half.geometry().getLength()).isCloseTo(4 + Math.PI, within(0.001));
        assertThat(half.flaws()).containsExactly(ShapeFlaw.CURVES_STRAIGHTENED);
        assertThat(read("CURVEPOLYGON(CIRCULARSTRING(-1 0, 1 0, -1 0))")
                        .geometry()
                        .getArea())
                .isCloseTo(Math.PI, within(0.01));
    }

    @Test
    void open_rings_are_closed_and_numbers_that_are_none_passed_on() {
        assertThat(read("POLYGON((0 0,9 0,9 9))").flaws()).containsExactly(ShapeFlaw.UNCLOSED_RING);
        assertThat(read("LINESTRING(0 0,NaN 4,5 5)").flaws()).containsExactly(ShapeFlaw.NOT_A_NUMBER);
        assertThat(read("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9]]]}")
                        .flaws())
                .containsExactly(ShapeFlaw.UNCLOSED_RING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "POINT EMPTY", "MULTIPOLYGON Z EMPTY", "POLYGON(EMPTY)", "null"})
    void nothing_is_absent(String text) {
        assertThat(GeometryText.parse(text)).isEqualTo(new RawGeometry.Absent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Damrak 1",
                "POINT(1)",
                "POINT(1 2",
                "POINT(a b)",
                "POLYGON((0 0,1 1)) x",
                "{\"type\":\"Point\"",
                "{\"a\":1}",
                "0101000000",
                "01FF0000000000000000000000",
                "0103000000FFFFFF7F",
                "BLOB(1 2)",
                "((((("
            })
    void rubbish_is_unreadable(String text) {
        assertThat(GeometryText.parse(text)).isInstanceOf(RawGeometry.Unreadable.class);
    }

    @Test
    void what_was_seen_is_cut_short() {
        assertThat(((RawGeometry.Unreadable) GeometryText.parse("x".repeat(500))).seen())
                .hasSize(80);
        assertThat(GeometryText.parse("GEOMETRYCOLLECTION(".repeat(5000))).isInstanceOf(RawGeometry.Unreadable.class);
    }
}
