package org.koppelkansen.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:28992",
                "epsg:28992",
                " 28992 ",
                "28992.0",
                "EPSG: 28992",
                "EPSG::28992",
                "urn:ogc:def:crs:EPSG::28992",
                "urn:ogc:def:crs:EPSG:6.9:28992",
                "urn:x-ogc:def:crs:EPSG:28992",
                "http://www.opengis.net/def/crs/EPSG/0/28992",
                "https://www.opengis.net/def/crs/EPSG/0/28992",
                "http://www.opengis.net/gml/srs/epsg.xml#28992"
            })
    void the_usual_spellings_of_a_code_are_read(String text) {
        assertThat(Crs.parse(text)).contains(Crs.RD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CRS84",
                "OGC:CRS84",
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "http://www.opengis.net/def/crs/OGC/0/CRS84h",
                "EPSG:4326"
            })
    void longitude_and_latitude_go_by_several_names(String text) {
        assertThat(Crs.parse(text)).contains(Crs.WGS84);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RD", "12", "EPSG:", "28992.5", "EPSG:28992 or so"})
    void what_names_no_system_is_none(String text) {
        assertThat(Crs.parse(text)).isEmpty();
    }

    @Test
    void codes_are_positive() {
        assertThatThrownBy(() -> new Crs(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Crs.RD).hasToString("EPSG:28992");
    }
}
