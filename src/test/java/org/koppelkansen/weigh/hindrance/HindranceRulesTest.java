package org.koppelkansen.weigh.hindrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.settings.Shipped;
import org.koppelkansen.settings.WrongYaml;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Work;

class HindranceRulesTest {
    private static final HindranceRules RULES = HindranceRules.shipped();
    private static final String FILE = Shipped.text("/rules/hindrance.yaml").orElseThrow();

    private static Traffic taking(PublicSpace... spaces) {
        return new Traffic(StreetClass.UNKNOWN, OptionalInt.empty(), Set.of(spaces), Traffic.Routes.UNKNOWN);
    }

    private static Map<Mode, HindranceLevel> of(Traffic traffic, int days) {
        return RULES.of(List.of(StreetWorks.along("w", 120, traffic)), days);
    }

    private static HindranceLevel.Known known(Map<Mode, HindranceLevel> levels, Mode mode) {
        assertThat(levels.get(mode)).isInstanceOf(HindranceLevel.Known.class);
        return (HindranceLevel.Known) Objects.requireNonNull(levels.get(mode));
    }

    private static HindranceLevel.Unknown unknown(Map<Mode, HindranceLevel> levels, Mode mode) {
        assertThat(levels.get(mode)).isInstanceOf(HindranceLevel.Unknown.class);
        return (HindranceLevel.Unknown) Objects.requireNonNull(levels.get(mode));
    }

    @Test
    void with_all_facts_the_index_of_cars_is_the_weighted_sum_of_helsinki() {
        Traffic traffic = new Traffic(
                StreetClass.MAIN,
                OptionalInt.of(14_200),
                Set.of(PublicSpace.CARRIAGEWAY_PARTLY),
                Traffic.Routes.UNKNOWN);
        HindranceLevel.Known car = known(of(traffic, 60), Mode.CAR);
        // 0.25 × 2 + 0.2 × 4 + 0.2 × 5 + 0.25 × 5 + 0.1 × 3 = 3.85
        assertThat(car.index()).isEqualTo(3.9);
        assertThat(car.complete()).isTrue();
        assertThat(car.cause().nl())
                .isEqualTo(
                        "Bezet: deel van de rijbaan, 120 m lang, hoofdweg, 14.200 motorvoertuigen per dag, 60 dagen.");
        assertThat(car.cause().en())
                .isEqualTo(
                        "Taken: part of the carriageway, 120 m long, main road, 14,200 motor vehicles a day, 60 days.");
    }

    @Test
    void without_any_fact_every_mode_is_unknown_and_none_is_0() {
        for (Mode mode : Mode.values()) {
            assertThat(unknown(of(Traffic.UNKNOWN, 30), mode).why().nl()).startsWith("Niet bekend: ");
        }
        assertThat(unknown(of(Traffic.UNKNOWN, 30), Mode.WALKING).why().nl())
                .isEqualTo("Niet bekend: welke ruimte het werk bezet.");
        Map<Mode, HindranceLevel> nowhere = RULES.of(List.of(StreetWorks.nowhere("w")), 30);
        assertThat(unknown(nowhere, Mode.CAR).why().en()).isEqualTo("The work has no known place.");
        assertThat(RULES.of(List.of(), 30).values()).allMatch(HindranceLevel.Unknown.class::isInstance);
    }

    @Test
    void a_fact_that_is_missing_is_named_and_counts_as_neither_good_nor_bad() {
        HindranceLevel.Known car = known(of(taking(PublicSpace.CARRIAGEWAY), 100), Mode.CAR);
        // 0.25 × 3 + 0.2 × 4 + 0.1 × 5, and 0.45 × 2.5 for what is unknown: 3.175
        assertThat(car.index()).isEqualTo(3.2);
        assertThat(car.complete()).isFalse();
        assertThat(car.cause().nl())
                .isEqualTo("Bezet: rijbaan, 120 m lang, 100 dagen. Niet bekend: de soort straat, het verkeer per dag.");
    }

    @Test
    void a_busy_main_road_is_not_enough_to_tell_how_cars_are_hindered() {
        Traffic traffic = new Traffic(StreetClass.MAIN, OptionalInt.of(9_000), Set.of(), Traffic.Routes.UNKNOWN);
        assertThat(unknown(of(traffic, 60), Mode.CAR).why().nl())
                .isEqualTo("Niet bekend: welke ruimte het werk bezet, over welke lengte.");
    }

    @Test
    void who_loses_no_space_is_known_not_to_be_hindered() {
        Map<Mode, HindranceLevel> levels = of(taking(PublicSpace.FOOTPATH), 30);
        for (Mode mode : List.of(Mode.BICYCLE, Mode.BUS, Mode.TRAM)) {
            assertThat(known(levels, mode).index()).isZero();
            assertThat(known(levels, mode).cause().nl()).isEqualTo("De eigen ruimte blijft vrij.");
        }
        // 0.8 × 4 + 0.2 × 3
        assertThat(known(levels, Mode.WALKING).index()).isEqualTo(3.8);
    }

    @Test
    void a_taken_carriageway_tells_nothing_of_bus_and_tram_until_it_is_known_whether_they_run_there() {
        Map<Mode, HindranceLevel> levels = of(taking(PublicSpace.CARRIAGEWAY_FULLY), 30);
        assertThat(unknown(levels, Mode.BUS).why().nl()).isEqualTo("Niet bekend: of er een bus rijdt.");
        assertThat(unknown(levels, Mode.TRAM).why().nl()).isEqualTo("Niet bekend: of er een tram rijdt.");
        Traffic told = new Traffic(
                StreetClass.UNKNOWN,
                OptionalInt.empty(),
                Set.of(PublicSpace.CARRIAGEWAY_FULLY),
                StreetWorks.routes(RouteRank.UNKNOWN, RouteRank.MAIN, RouteRank.ABSENT));
        // 0.4 × 5 + 0.5 × 4 + 0.1 × 3
        assertThat(known(of(told, 30), Mode.BUS).index()).isEqualTo(4.3);
        assertThat(known(of(told, 30), Mode.TRAM).index()).isZero();
        assertThat(known(of(told, 30), Mode.TRAM).cause().nl()).isEqualTo("Er rijdt geen tram.");
    }

    @Test
    void a_tram_track_that_is_taken_tells_that_there_is_one() {
        // 0.4 × 5 + 0.5 × 3 + 0.1 × 1
        assertThat(known(of(taking(PublicSpace.TRAM_TRACK), 10), Mode.TRAM).index())
                .isEqualTo(3.6);
    }

    @Test
    void that_nothing_is_taken_is_known() {
        assertThat(known(of(taking(PublicSpace.NOTHING), 30), Mode.WALKING).index())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 3.4", "13, 3.4", "14, 3.8", "90, 3.8", "91, 4.2", "5000, 4.2"})
    void duration_counts_from_two_weeks_and_from_three_months(int days, double index) {
        assertThat(known(of(taking(PublicSpace.FOOTPATH), days), Mode.WALKING).index())
                .isEqualTo(index);
    }

    @Test
    void works_together_hinder_as_the_worst_of_them_and_tell_of_how_many_nothing_is_known() {
        Work footpath = StreetWorks.along("b", 50, taking(PublicSpace.FOOTPATH));
        Work nothing = StreetWorks.along("a", 50, taking(PublicSpace.NOTHING));
        Work unsaid = StreetWorks.along("c", 50, Traffic.UNKNOWN);
        HindranceLevel.Known two = known(RULES.of(List.of(nothing, footpath), 100), Mode.WALKING);
        assertThat(two.index()).isEqualTo(4.2);
        assertThat(two.complete()).isTrue();
        HindranceLevel.Known three = known(RULES.of(List.of(unsaid, nothing, footpath), 100), Mode.WALKING);
        assertThat(three.index()).isEqualTo(4.2);
        assertThat(three.complete()).isFalse();
        assertThat(three.cause().nl())
                .isEqualTo("Bezet: trottoir, 100 dagen. Van 1 van de 3 voornemens is dit niet bekend.");
        assertThat(three.cause().en()).endsWith("Of 1 of the 3 works it is not known.");
        assertThat(three.least()).isTrue();
        assertThat(two.least()).isFalse();
    }

    @Test
    void that_nobody_is_hindered_by_some_works_says_nothing_of_the_others() {
        Traffic noBus = new Traffic(
                StreetClass.UNKNOWN,
                OptionalInt.empty(),
                Set.of(),
                StreetWorks.routes(RouteRank.UNKNOWN, RouteRank.ABSENT, RouteRank.UNKNOWN));
        Work without = StreetWorks.along("a", 50, noBus);
        Work unsaid = StreetWorks.along("b", 50, Traffic.UNKNOWN);
        Work unsaidToo = StreetWorks.along("c", 50, Traffic.UNKNOWN);
        HindranceLevel.Unknown three = unknown(RULES.of(List.of(without, unsaid, unsaidToo), 30), Mode.BUS);
        assertThat(three.why().nl())
                .isEqualTo("Bij 1 van de 3 voornemens rijdt geen bus; van de andere 2 is het niet bekend.");
        assertThat(three.why().en())
                .isEqualTo("At 1 of the 3 works: no bus runs here; of the other 2 it is not known.");
        assertThat(unknown(RULES.of(List.of(without, unsaid), 30), Mode.BUS)
                        .why()
                        .nl())
                .isEqualTo("Bij 1 van de 2 voornemens rijdt geen bus; van het andere is het niet bekend.");
    }

    @Test
    void the_modes_come_in_their_order() {
        assertThat(of(Traffic.UNKNOWN, 1).keySet()).containsExactly(Mode.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "least-known: {share: 0.5 | least-known: {share: half | is not a number | least-known.share",
                "least-known: {share: 0.5 | least-known: {share: 1.5 | a share is above 0, at most 1 | least-known.share",
                "'  walking:' | '  running:' | this key is unknown | modes.running",
                "class: 4, source: helsinki} | class: 9, source: helsinki} | a class is 0 to 5 | class",
                "class: 4, source: helsinki} | class: .nan, source: helsinki} | class | class",
                "{from: 14, | {from: 200, | thresholds begin at 0 and go up | duration-days.from",
                "{from: 91, class: 5 | {from: 91, class: 2 | classes never go down | duration-days.class",
                "{share: 0.25, source: helsinki} | {share: 0.3, source: helsinki} | sum to 1 | modes.car",
                "class: 1, source: helsinki} | class: 1} | ‘source’ must stand here | duration-days",
                "of: [carriageway-fully, | of: [carriageway-closed, | is unknown | modes.car.length.of",
                "unknown-counts: {class: 2.5 | unknown-counts: {class: 6 | a class is 0 to 5 | unknown-counts.class",
                "  path: {class: 0, source: ours} | '' | ‘path’ must stand here | street",
                "'      needed: true' | '      needed: maybe' | true or false | modes.car.space.needed"
            })
    void a_wrong_file_is_refused_with_its_line_and_what_to_do(String right, String wrong, String told, String place) {
        assertThat(FILE).contains(right);
        String text = FILE.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThatExceptionOfType(WrongYaml.class)
                .isThrownBy(() -> HindranceRules.read(YamlNode.read("mine.yaml", text)))
                .withMessageMatching("(?s)mine.yaml, line \\d+ .*")
                .withMessageContaining(told)
                .withMessageContaining(place);
    }

    @Test
    void cars_have_no_routes() {
        String text = FILE.replaceFirst("  car:\n", """
                  car:
                    route:
                      weight: {share: 0.1, source: ours}
                      classes: {}
                """);
        assertThatExceptionOfType(WrongYaml.class)
                .isThrownBy(() -> HindranceRules.read(YamlNode.read("mine.yaml", text)))
                .withMessageContaining("only bicycle, bus and tram have routes");
    }

    @Test
    void an_empty_list_of_thresholds_is_refused() {
        String text = FILE.replaceFirst("(?s)length-metres:.*?\n\n", "length-metres: []\n\n");
        assertThatExceptionOfType(WrongYaml.class)
                .isThrownBy(() -> HindranceRules.read(YamlNode.read("mine.yaml", text)))
                .withMessageContaining("at least one threshold must stand here");
    }

    @Test
    void days_below_0_are_a_fault_of_the_caller() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> of(Traffic.UNKNOWN, -1))
                .withMessageContaining("-1");
    }
}
