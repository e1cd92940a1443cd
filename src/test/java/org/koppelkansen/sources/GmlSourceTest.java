package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.koppelkansen.works.FindingCode;

class GmlSourceTest {
    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"
             xmlns:app="urn:app" xmlns:xlink="http://www.w3.org/1999/xlink">
            """;
    private static final String END = "</wfs:FeatureCollection>";

    private final Path folder;

    GmlSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Reading read(String xml) {
        return Reading.of(Reading.written(folder, "answer.gml", xml));
    }

    private Reading shape(String geometry) {
        return read(START + "<wfs:member><app:werk gml:id=\"w.1\"><app:geom>" + geometry
                + "</app:geom></app:werk></wfs:member>" + END);
    }

    @Test
    void properties_become_cells_and_nested_ones_get_a_path() {
        Reading read = read(START + """
                <wfs:member><app:werk gml:id="w.1"><gml:boundedBy><gml:Envelope><gml:lowerCorner>1 2</gml:lowerCorner>
                </gml:Envelope></gml:boundedBy><app:naam>Riool &amp; gas</app:naam><app:adres><app:straat>Dam</app:straat>
                </app:adres><app:soort>a</app:soort><app:soort>b</app:soort><app:ref xlink:href="#x"/><app:leeg/></app:werk>
                </wfs:member>
                """ + END);
        assertThat(read.rows().getFirst().cells().keySet())
                .containsExactly("gml_id", "naam", "adres.straat", "soort", "ref");
        assertThat(read.cell(0, "naam")).isEqualTo("Riool & gas");
        assertThat(read.cell(0, "soort")).isEqualTo("a,b");
    }

    @Test
    void the_order_of_axes_follows_the_spelling_of_the_system() {
        Reading formal =
                shape("<gml:Point srsName=\"urn:ogc:def:crs:EPSG::4326\"><gml:pos>52.3 4.9</gml:pos></gml:Point>");
        assertThat(formal.geometry(0).toText()).isEqualTo("POINT (4.9 52.3)");
        assertThat(formal.read(0).flaws()).isEmpty();
        Reading old = shape("<gml:Point srsName=\"EPSG:4326\"><gml:pos>4.9 52.3</gml:pos></gml:Point>");
        assertThat(old.geometry(0).toText()).isEqualTo("POINT (4.9 52.3)");
        Reading rd = shape(
                "<gml:Point srsName=\"urn:ogc:def:crs:EPSG::28992\"><gml:pos>121000 487000</gml:pos></gml:Point>");
        assertThat(rd.read(0).crs()).contains(Crs.RD);
        assertThat(rd.geometry(0).getCoordinate().x).isEqualTo(121000);
    }

    @Test
    void surfaces_with_holes_and_open_rings_are_read() {
        Reading read = shape("""
                <gml:MultiSurface srsName="EPSG:28992" srsDimension="3"><gml:surfaceMember><gml:Surface><gml:patches>
                <gml:PolygonPatch><gml:interior><gml:LinearRing><gml:posList>1 1 0 2 1 0 2 2 0 1 2 0 1 1 0</gml:posList>
                </gml:LinearRing></gml:interior><gml:exterior><gml:LinearRing><gml:posList>0 0 0 9 0 0 9 9 0 0 9 0</gml:posList>
                </gml:LinearRing></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></gml:surfaceMember>
                </gml:MultiSurface>
                """);
        assertThat(read.geometry(0).getArea()).isEqualTo(80);
        assertThat(read.read(0).flaws()).containsExactly(ShapeFlaw.UNCLOSED_RING);
    }

    @Test
    void curves_become_short_straight_pieces() {
        Reading read = shape("""
                <gml:Curve srsName="EPSG:28992"><gml:segments><gml:LineStringSegment><gml:posList>-5 0 -1 0</gml:posList>
                </gml:LineStringSegment><gml:Arc><gml:posList>-1 0 0 1 1 0</gml:posList></gml:Arc></gml:segments></gml:Curve>
                """);
        assertThat(read.geometry(0).getLength()).isCloseTo(4 + Math.PI, within(0.001));
        assertThat(read.read(0).flaws()).containsExactly(ShapeFlaw.CURVES_STRAIGHTENED);
        Reading circle = shape("""
                <gml:Polygon srsName="EPSG:28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments>
                <gml:Circle><gml:posList>-1 0 0 1 1 0</gml:posList></gml:Circle></gml:segments></gml:Curve></gml:curveMember>
                </gml:Ring></gml:exterior></gml:Polygon>
                """);
        assertThat(circle.geometry(0).getArea()).isCloseTo(Math.PI, within(0.01));
    }

    @Test
    void an_older_answer_with_coordinates_is_read() {
        Reading read = read("""
                <wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml" xmlns:a="u">
                <gml:boundedBy><gml:Box srsName="EPSG:28992"><gml:coordinates>0,0 9,9</gml:coordinates></gml:Box></gml:boundedBy>
                <gml:featureMember><a:w fid="w.1"><a:g><gml:MultiLineString srsName="http://www.opengis.net/gml/srs/epsg.xml#28992">
                <gml:lineStringMember><gml:LineString><gml:coordinates>0,0 3,4</gml:coordinates></gml:LineString>
                </gml:lineStringMember></gml:MultiLineString></a:g></a:w></gml:featureMember>
                <gml:featureMembers><a:w fid="w.2"/><a:w fid="w.3"/></gml:featureMembers></wfs:FeatureCollection>
                """);
        assertThat(read.rows()).hasSize(3);
        assertThat(read.geometry(0).getLength()).isEqualTo(5);
        assertThat(read.read(0).crs()).contains(Crs.RD);
        assertThat(read.cell(2, "gml_id")).isEqualTo("w.3");
    }

    @Test
    void rubbish_in_a_geometry_costs_only_that_geometry() {
        Reading read = read(START + """
                <wfs:member><app:w><app:g><gml:LineString><gml:posList>1 x 2 3</gml:posList></gml:LineString></app:g>
                <app:n>na</app:n></app:w></wfs:member><wfs:member><app:w><app:n>twee</app:n></app:w></wfs:member>
                """ + END);
        assertThat(read.rows().getFirst().geometry()).isEqualTo(new RawGeometry.Unreadable("LineString"));
        assertThat(read.cell(0, "n")).isEqualTo("na");
        assertThat(read.cell(1, "n")).isEqualTo("twee");
    }

    @Test
    void an_exception_of_the_server_is_passed_on() {
        assertThatThrownBy(() -> read("""
                <ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception><ows:ExceptionText>Unknown
                layer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>
                """)).hasMessageContaining("Unknown");
    }

    @Test
    void documents_that_refer_to_other_files_are_refused() {
        assertThatThrownBy(() -> read("""
                <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <wfs:FeatureCollection xmlns:wfs="w"><wfs:member><w><n>&x;</n></w></wfs:member></wfs:FeatureCollection>
                """)).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void a_cut_answer_keeps_the_rows_before() {
        Reading read =
                read(START + "<wfs:member><app:w><app:n>1</app:n></app:w></wfs:member><wfs:member><app:w><app:n");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly(FindingCode.FILE_TRUNCATED);
    }

    @Test
    void a_page_of_a_larger_answer_is_noted() {
        Reading read = read("""
                <wfs:FeatureCollection xmlns:wfs="w" numberMatched="9" numberReturned="1"><wfs:member><w><n>1</n></w></wfs:member>
                </wfs:FeatureCollection>
                """);
        assertThat(read.codes()).containsExactly(FindingCode.FEED_PARTIAL);
    }

    @Test
    void text_that_is_not_in_the_declared_encoding_is_read_and_noted() {
        String xml = START + "<wfs:member><app:w><app:n>Café</app:n></app:w></wfs:member>" + END;
        Reading read = Reading.of(Reading.written(folder, "w.gml", xml.getBytes(Charset.forName("windows-1252"))));
        assertThat(read.cell(0, "n")).isEqualTo("Café");
        assertThat(read.codes()).containsExactly(FindingCode.ENCODING_GUESSED);
    }
}
