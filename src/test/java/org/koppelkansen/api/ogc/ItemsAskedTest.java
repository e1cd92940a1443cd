package org.koppelkansen.api.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.Areas;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Saved;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;

class ItemsAskedTest {
    private final FeatureSet<?> set = new AreaFeatures(new NoAreas());

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-03-01, 2027-03-02",
        "2027-03-01T23:30:00Z, 2027-03-01, 2027-03-02",
        "2027-03-01t00:30:00+02:00, 2027-02-28, 2027-03-01",
        "2027-03-01/2027-06-30, 2027-03-01, 2027-07-01",
        "2027-03-01/.., 2027-03-01, 2200-01-01",
        "../2027-06-30, 1900-01-01, 2027-07-01",
        "/2027-06-30, 1900-01-01, 2027-07-01",
        "2028-01-01T00:00:00Z/.., 2028-01-01, 2200-01-01",
        "2028-01-01T00:00:00Z/, 2028-01-01, 2200-01-01",
        "9999-12-31, 2199-12-31, 2200-01-01",
        "2028-01-01T00:00:00Z/9999-12-31T00:00:00Z, 2028-01-01, 2200-01-01",
        "0000-01-01T00:00:00Z/2028-01-01T00:00:00Z, 1900-01-01, 2028-01-02",
        "2028-01-01T/.., 2028-01-01, 2200-01-01",
        "2028-01-01T, 2028-01-01, 2028-01-02"
    })
    void a_time_becomes_whole_days(String text, LocalDate from, LocalDate until) {
        assertThat(asked(Map.of("datetime", text)).period()).contains(new Period(from, until));
    }

    @Test
    void all_time_asks_nothing() {
        assertThat(asked(Map.of("datetime", "../..")).period()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "datetime|2027-13-01",
                "datetime|soon",
                "datetime|2027-06-30/2027-03-01",
                "datetime|a/b/c",
                "datetime|+999999999-12-31",
                "datetime|''",
                "datetime|..",
                "datetime|T",
                "datetime|2027-01-01/2027-02-01/2027-03-01",
                "bbox|1,2,3",
                "bbox|1,2,3,x",
                "bbox|1,2,3,NaN",
                "bbox|5,53,6,52",
                "limit|0",
                "limit|-1",
                "limit|ten",
                "crs|EPSG:28992",
                "bbox-crs|http://example.org/crs",
                "level|galaxy",
                "parent|' '",
                "colour|red"
            })
    void what_cannot_be_read_is_refused(String name, String text) {
        assertThatThrownBy(() -> asked(Map.of(name, text))).isInstanceOf(Problem.class);
    }

    @Test
    void more_than_the_most_is_the_most() {
        assertThat(asked(Map.of("limit", "999999999")).limit()).isEqualTo(1000);
        assertThat(asked(Map.of()).limit()).isEqualTo(100);
    }

    @Test
    void the_system_is_chosen_by_its_address() {
        assertThat(asked(Map.of("crs", "http://www.opengis.net/def/crs/EPSG/0/28992"))
                        .crs())
                .isEqualTo(OgcCrs.of(Crs.RD));
        assertThat(asked(Map.of()).crs()).isEqualTo(OgcCrs.CRS84);
    }

    private ItemsAsked asked(Map<String, String> parameters) {
        return ItemsAsked.of(parameters, set, Crs.RD);
    }

    /// Nothing is read here.
    private static final class NoAreas implements Areas {
        @Override
        public List<Area> all() {
            return List.of();
        }

        @Override
        public Optional<Area> find(String code) {
            return Optional.empty();
        }

        @Override
        public Saved<List<Area>> replace(Area.Level level, List<Area> areas, Change change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Ambition> ambitions() {
            return List.of();
        }

        @Override
        public Saved<List<Ambition>> replaceAmbitions(List<Ambition> ambitions, Change change) {
            throw new UnsupportedOperationException();
        }
    }
}
