package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.RealData;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.locationtech.jts.geom.Geometry;

class GeoJsonSourceTest {
    private final Path folder;

    GeoJsonSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Reading read(String json) {
        return Reading.of(Reading.written(folder, "works.geojson", json));
    }

    @Test
    void a_collection_gives_a_row_per_feature_with_typed_cells_and_its_geometry() {
        Reading read = read("""
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[4.9,52.3]},
                  "properties":{"naam":"Kade","lengte":12.50,"klaar":false,"leeg":"","adres":{"straat":"Dam","nr":[1,2]}}},
                 {"type":"Feature","geometry":null,"properties":null}]}
                """);
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().getFirst().cells().keySet())
                .containsExactly("id", "naam", "lengte", "klaar", "adres.straat", "adres.nr");
        assertThat(read.cell(0, "lengte")).isEqualTo("12.5");
        assertThat(read.cell(0, "adres.nr")).isEqualTo("1,2");
        assertThat(read.rows().getFirst().cells().get("klaar")).isEqualTo(new Cell.Truth(false));
        assertThat(read.read(0).crs()).contains(Crs.WGS84);
        assertThat(read.rows().get(1).geometry()).isEqualTo(new RawGeometry.Absent());
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void what_stands_in_the_place_of_a_feature_is_a_rejected_row() {
        Reading read = read("""
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","geometry":null,"properties":{"n":1}}, 42, "hallo", null, [1, [2]],
                 {"type":"Feature","geometry":null,"properties":{"n":6}}]}
                """);
        assertThat(read.rows()).extracting(RawRow::number).containsExactly(1L, 6L);
        assertThat(read.codes()).containsOnly(FindingCode.ROW_UNREADABLE);
        assertThat(read.findings()).extracting(Finding::row).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void members_may_come_in_any_order() {
        Reading read = read("""
                {"features":[{"properties":{"n":1},"geometry":{"coordinates":[[[0,0],[1,0],[1,1]]],"type":"Polygon"},
                "type":"Feature"}],"type":"FeatureCollection",
                "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}}}
                """);
        assertThat(read.read(0).crs()).contains(Crs.RD);
        assertThat(read.read(0).flaws()).containsExactly(ShapeFlaw.UNCLOSED_RING);
        assertThat(read.geometry(0).getArea()).isEqualTo(0.5);
    }

    @Test
    void a_system_is_not_made_up_for_numbers_that_cannot_be_degrees() {
        assertThat(read("{\"type\":\"Point\",\"coordinates\":[121000,487000]}")
                        .read(0)
                        .crs())
                .isEmpty();
        Reading hinted = Reading.of(
                folder.resolve("works.geojson"),
                new SourceHints(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Crs.RD)));
        assertThat(hinted.read(0).crs()).contains(Crs.RD);
    }

    @Test
    void lines_of_features_are_rows_and_a_bad_line_costs_only_itself() {
        Reading read = read("""
                {"type":"Feature","geometry":null,"properties":{"n":1}}
                {"type":"Feature","geometry":null,"properties":{"n":2}
                {"type":"Feature","geometry":null,"properties":{"n":3}}
                """);
        assertThat(read.rows()).extracting(RawRow::number).containsExactly(1L, 3L);
        assertThat(read.codes()).containsExactly(FindingCode.ROW_UNREADABLE);
        assertThat(read.findings().getFirst().row()).isEqualTo(2);
    }

    @Test
    void a_sequence_with_record_separators_may_break_its_records_over_lines() {
        Reading read = read("""
                #{"type":"Feature",
                "geometry":null,"properties":{"n":1}}
                #{"type":"Feature","geometry":null,
                "properties":{"n":2}}
                """.replace('#', '\u001E'));
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void records_of_an_api_have_their_geometry_in_a_member() {
        Reading read = read("""
                {"_links":{"next":{"href":"?page=2"}},"_embedded":{"wior":[
                 {"id":"x","_links":{"self":{"href":"#"}},"geometrie":{"type":"Point","coordinates":[4.9,52.3]},
                  "type":"riool"}]}}
                """);
        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().getFirst().cells().keySet()).containsExactlyInAnyOrder("id", "type");
        assertThat(read.geometry(0).toText()).isEqualTo("POINT (4.9 52.3)");
    }

    @Test
    void odd_geometries_are_unreadable_or_absent_never_an_error() {
        Reading read = read("""
                [{"g":{"type":"Polygon"}},{"g":{"type":"Point","coordinates":[[1,2]]}},
                 {"g":{"type":"Polygon","coordinates":[]}},{"g":{"type":"Blob","coordinates":[1,2]}},
                 {"g":{"type":"Point","coordinates":[NaN,2]}},
                 {"g":{"type":"LineString","coordinates":[[1,2],[null,3]]}},
                 {"g":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},null]}}]
                """);
        assertThat(read.rows()).hasSize(7);
        assertThat(read.rows().subList(0, 4))
                .extracting(RawRow::geometry)
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Unreadable", "Unreadable", "Absent", "Unreadable");
        assertThat(read.read(5).flaws()).containsExactly(ShapeFlaw.NOT_A_NUMBER);
        assertThat(read.read(6).flaws()).containsExactly(ShapeFlaw.PARTS_DROPPED);
    }

    @Test
    void a_file_that_breaks_off_keeps_the_rows_before() {
        Reading read =
                read("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"n\":1}},"
                        + "{\"type\":\"Feature\",\"properties\":{\"n\":");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly(FindingCode.FILE_TRUNCATED);
        assertThat(read.findings().getFirst().sentence().en()).contains("Rows read: 1");
    }

    @Test
    void a_malformed_file_is_refused_without_rows_and_noted_after_some() {
        Path bad = Reading.written(folder, "bad.json", "{\"a\":1,,}");
        assertThatThrownBy(() -> Reading.of(bad)).isInstanceOf(UnreadableSource.class);
        assertThat(read("{\"features\":[{\"a\":1},{]}").codes()).containsExactly(FindingCode.FILE_BROKEN);
    }

    @Test
    void too_deep_nesting_is_refused() {
        Path deep = Reading.written(folder, "deep.json", "[".repeat(100_000));
        assertThatThrownBy(() -> Reading.of(deep)).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void text_in_windows_encoding_is_read_and_noted() {
        Path file = Reading.written(
                folder, "w.json", "[{\"naam\":\"Maîtrise\"}]".getBytes(Charset.forName("windows-1252")));
        assertThat(Reading.of(file).cell(0, "naam")).isEqualTo("Maîtrise");
        assertThat(Reading.of(file).codes()).containsExactly(FindingCode.ENCODING_GUESSED);
    }

    @Test
    void wide_text_with_and_without_mark_is_read() {
        Path marked =
                Reading.written(folder, "m.json", "\uFEFF[{\"naam\":\"Brug\"}]".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Reading.of(marked).cell(0, "naam")).isEqualTo("Brug");
        Path bare = Reading.written(folder, "b.json", "[{\"naam\":\"Brug\"}]".getBytes(StandardCharsets.UTF_16BE));
        assertThat(Reading.of(bare).cell(0, "naam")).isEqualTo("Brug");
    }

    @Test
    void the_real_register_of_amsterdam_is_read_in_both_forms() {
        Reading wfs = Reading.of(RealData.file("amsterdam-wior/wior-2023-04-19-wfs.json"));
        assertThat(wfs.rows()).hasSize(6);
        assertThat(wfs.rows()).allSatisfy(row -> assertThat(row.geometry()).isInstanceOf(RawGeometry.Read.class));
        Reading api = Reading.of(RealData.file("amsterdam-wior/wior-2026-3-records.json"));
        assertThat(api.rows()).hasSize(3);
        assertThat(api.cell(0, "wiorNummer")).isEqualTo("W22013761");
        assertThat(api.geometry(0).getGeometryType()).isEqualTo("Polygon");
    }

    @Test
    void every_kind_of_geojson_is_read() throws Exception {
        Path fixtures = RealData.file("geojson-and-geopackage/geojson-fixtures-1.0.0");
        try (Stream<Path> files = Files.walk(fixtures)) {
            assertThat(files.filter(file -> file.toString().endsWith(".geojson")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        Reading read = Reading.of(file);
                        assertThat(read.findings()).isEmpty();
                        Geometry geometry = read.geometry(0);
                        String kind = file.getFileName().toString().replaceAll("(-xyz)?\\.geojson", "");
                        assertThat(geometry.getGeometryType().toLowerCase(java.util.Locale.ROOT))
                                .matches(kind.equals("one") ? ".*" : kind);
                        assertThat(read.read(0).flaws()).isEmpty();
                    });
        }
    }

    @Test
    void the_neighbourhoods_of_amsterdam_are_all_there() {
        Reading read = Reading.of(RealData.file("amsterdam-areas/buurten-official-518.geojson"));
        assertThat(read.rows()).hasSize(518);
        assertThat(read.read(0).crs()).contains(Crs.WGS84);
    }
}
