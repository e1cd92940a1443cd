package org.koppelkansen.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Task;

class OwnRatesTest {
    private static final String GOOD = "{low: 1, likely: 2, high: 3, unit: EUR/m, price-level: 2026, source: tenders}";

    @Test
    void a_file_of_ones_own_overrides_what_it_names_and_nothing_else() {
        Rates own = over("disciplines: {sewer: {asset: " + GOOD + "}}");

        assertThat(own.of(Discipline.SEWER).asset()).isEqualTo(new Rate(1, 2, 3, RateUnit.EUR_PER_M, 2026, "tenders"));
        assertThat(own.of(Discipline.SEWER).life())
                .isEqualTo(Rates.shipped().of(Discipline.SEWER).life());
        assertThat(own.entries().stream().filter(Rates.Entry::overridden).map(Rates.Entry::key))
                .containsExactly("disciplines.sewer.asset");
        assertThat(Rates.shipped().entries()).noneMatch(Rates.Entry::overridden);
        assertThat(own.entries()).hasSameSizeAs(Rates.shipped().entries());
    }

    @Test
    void a_section_that_is_named_but_says_nothing_overrides_nothing_and_a_width_goes_with_its_source_alone() {
        Rates own = over("surfaces:\nground: {gas: {width: 1.25, source: mine}}");

        assertThat(own.surfaces()).isEqualTo(Rates.shipped().surfaces());
        assertThat(own.widths().of(Discipline.GAS)).isEqualTo(new WorkingWidths.Ground(1.25, 0.6, 1.0, 10));
    }

    @Test
    void another_surface_can_be_chosen_for_a_discipline_or_for_one_kind_of_its_work() {
        Rates own = over("""
                disciplines:
                  telecom: {surface: {usual: paving-put-back-by-digger}}
                  road: {surface: {maintain: asphalt}}
                """);

        assertThat(own.surface(task(Discipline.TELECOM, Intervention.LAY)).restDays())
                .isZero();
        assertThat(own.surface(task(Discipline.ROAD, Intervention.MAINTAIN)).key())
                .isEqualTo("asphalt");
        assertThat(own.surface(task(Discipline.ROAD, Intervention.REPLACE)).key())
                .isEqualTo("new-paving");
        assertThat(own.opening(task(Discipline.SEWER, Intervention.CONNECT)).key())
                .isEqualTo("light");
    }

    @Test
    void a_surface_of_ones_own_is_given_whole() {
        String stone = """
                surfaces:
                  natural-stone:
                    nl: natuursteen
                    en: natural stone
                    rest-days: 3652
                    rest-source: council 2024
                    reinstatement: {low: 90, likely: 140, high: 200, unit: EUR/m2, price-level: 2026, source: tenders}
                    crew: {low: 0.01, likely: 0.02, high: 0.03, unit: crew-weeks/m2, price-level: 2026, source: tenders}
                disciplines: {road: {surface: {usual: natural-stone}}}
                """;

        assertThat(over(stone)
                        .surface(task(Discipline.ROAD, Intervention.MAINTAIN))
                        .restDays())
                .isEqualTo(3652);
        assertThat(refusal(stone.replace("    rest-days: 3652\n", "")).en())
                .isEqualTo("mine.yaml, line 3 (surfaces.natural-stone): this name is unknown. Known are:"
                        + " relaid-paving, paving-put-back-by-digger, new-paving, asphalt, track, green, unpaved."
                        + " A new one needs nl, en, rest-days, rest-source, reinstatement, crew.");
    }

    @Test
    void a_sewer_is_lined_with_the_street_closed_unless_somebody_says_otherwise() {
        Task lining = task(Discipline.SEWER, Intervention.RENOVATE);

        assertThat(Rates.shipped().opens(lining)).isFalse();
        assertThat(Rates.shipped().opens(task(Discipline.SEWER, Intervention.REPLACE)))
                .isTrue();
        assertThat(over("disciplines: {sewer: {opens-nothing: []}}").opens(lining))
                .isTrue();
    }

    @Test
    void an_index_multiplies_the_amounts_of_its_price_level_and_nothing_else() {
        Rates own = over("indices: {2015: 1.3}");
        Rate asset = own.of(Discipline.SEWER).asset();

        assertThat(List.of(asset.low(), asset.likely(), asset.high())).containsExactly(143.0, 325.0, 494.0);
        assertThat(asset.source()).endsWith("(× 1.3)");
        assertThat(own.of(Discipline.GAS)).isEqualTo(Rates.shipped().of(Discipline.GAS));
        assertThat(own.published().get(1).published().likely()).isEqualTo(702);
        assertThat(own.published().getLast().published().high()).isEqualTo(0.6);
    }

    @Test
    void a_refusal_says_file_line_and_reason_in_both_languages() {
        assertThat(refusal("disciplines:\n  sewer:\n    asset: " + GOOD.replace("EUR/m", "EUR/m3")))
                .isEqualTo(new Text(
                        "mine.yaml, regel 3 (disciplines.sewer.asset.unit): de eenheid ‘EUR/m3’ past hier niet."
                                + " Wel: EUR/m of EUR/m2.",
                        "mine.yaml, line 3 (disciplines.sewer.asset.unit): the unit ‘EUR/m3’ does not fit here."
                                + " Use EUR/m or EUR/m2."));
        assertThat(refusal("disciplines:\n  gas:\n    asset: " + GOOD.replace("low: 1", "low: -1")))
                .isEqualTo(new Text(
                        "mine.yaml, regel 3 (disciplines.gas.asset.low): een tarief is nooit negatief.",
                        "mine.yaml, line 3 (disciplines.gas.asset.low): a rate is never negative."));
        assertThat(refusal("ground: {gas: {width: 0.5, source: mine}}"))
                .isEqualTo(new Text(
                        "mine.yaml, regel 1 (ground.gas.width): de sleuf (0.6 m) is breder dan de strook (0.5 m) waarin"
                                + " hij ligt.",
                        "mine.yaml, line 1 (ground.gas.width): the trench (0.6 m) is wider than the strip (0.5 m) in"
                                + " which it lies."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "low: 1        | low: nan       | low): ‘nan’ is not a number.",
                "low: 1        | low: NaN       | low): a finite number must stand here.",
                "high: 3       | high: .inf     | high): ‘.inf’ is not a number.",
                "high: 3       | high: Infinity | high): a finite number must stand here.",
                "high: 3       | high: 1e999    | high): a finite number must stand here.",
                "high: 3       | high: 1e10     | high): this is more than 1,000,000,000: check the unit.",
                "high: 3       | high: much     | high): ‘much’ is not a number.",
                "low: 1        | low: 2.5       | low): this is more than ‘likely’: the order must be low, likely, high.",
                "high: 3       | high: 1.5      | likely): this is more than ‘high’: the order must be low, likely, high.",
                "'unit: EUR/m, '       | ''        | asset): ‘unit’ must stand here.",
                "unit: EUR/m   | unit: guilders/m | unit): ‘guilders/m’ is unknown. Known are: EUR/m2, EUR/m3, EUR/m,",
                "', source: tenders'   | ''        | asset): ‘source’ must stand here.",
                "source: tenders       | source: \"  \" | source): name the source here.",
                "'price-level: 2026, ' | ''        | asset): ‘price-level’ must stand here.",
                "price-level: 2026     | price-level: 26 | price-level): ‘26’ is not a year, such as 2025.",
                "low: 1        | lowest: 1      | asset.lowest): this key is unknown.",
                "'low: 1, '    | ''             | asset): ‘low’ must stand here.",
            })
    void a_rate_that_cannot_be_meant_is_refused(String from, String to, String reason) {
        assertThat(refusal("disciplines: {gas: {asset: " + GOOD.replace(from, to) + "}}")
                        .en())
                .startsWith("mine.yaml, line 1 (disciplines.gas.asset")
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disciplines: {gas: {asset: 250}}               | (disciplines.gas.asset): a rate is given whole: low, likely,",
                "timing: {interest: }                           | (timing.interest): a rate is given whole: low, likely,",
                "surface: {}                                    | (surface): this key is unknown. Known are: ground, indices,",
                "disciplines: {sewers: {}}                      | (disciplines.sewers): this key is unknown.",
                "disciplines: {sewer: {surface: {usual: gold}}} | (disciplines.sewer.surface.usual): ‘gold’ is unknown. Known",
                "disciplines: {sewer: {opening: {lay: huge}}}   | ‘huge’ is unknown. Known are: light, normal, heavy.",
                "disciplines: {sewer: {surface: {layed: green}}} | (disciplines.sewer.surface.layed): this key is unknown.",
                "ground: {sewer: {trench: 3.5, source: mine}}   | the trench (3.5 m) is wider than the strip (3.0 m)",
                "ground: {sewer: {depth: 0}}                    | (ground.sewer.depth): metres must stand here, above 0.",
                "ground: {sewer: {breadth: 2}}                  | (ground.sewer.breadth): this key is unknown.",
                "surfaces: {green: {rest-days: -1}}             | whole days must stand here, from 0 to 36525.",
                "surfaces: {green: {rest-days: 1.5}}            | ‘1.5’ is not a whole number.",
                "interventions: {replace: {loses-life: maybe}}  | true or false must stand here.",
                "disciplines: {sewer: {opens-nothing: [sing]}}  | ‘sing’ is unknown. Known are: lay, replace",
                "indices: {2015: 0}                             | an index is a factor above 0 and at most 100, such as 1.3.",
                "indices: {2015: nan}                           | ‘nan’ is not a number.",
                "indices: {then: 1.2}                           | ‘then’ is not a year, such as 2025.",
                "digging: []                                    | (digging): at least one layer must stand here.",
                "ground: 3                                      | (ground): ‘key: value’ must stand here.",
                "'[1, 2]'                                       | ‘key: value’ must stand here.",
            })
    void what_is_unknown_or_impossible_is_refused(String yaml, String reason) {
        assertThat(refusal(yaml).en()).startsWith("mine.yaml, line 1").contains(reason);
    }

    @Test
    void a_life_of_no_years_is_refused() {
        String none =
                "disciplines: {gas: {life: {low: 0, likely: 9, high: 9, unit: years, price-level: 2026, source: x}}}";

        assertThat(refusal(none).en())
                .isEqualTo("mine.yaml, line 1 (disciplines.gas.life.low): a life is more than 0 years.");
    }

    @Test
    void an_asset_that_goes_by_the_square_metre_brings_its_crew() {
        assertThat(refusal("disciplines: {gas: {asset: " + GOOD.replace("EUR/m", "EUR/m2") + "}}")
                        .en())
                .isEqualTo("mine.yaml, line 1 (disciplines.gas.asset.unit): with this unit goes a ‘crew’ in"
                        + " crew-weeks/m2: give that as well.");
    }

    @Test
    void layers_go_from_the_surface_down_and_the_last_has_no_bottom() {
        assertThat(layers("0.5", "0.5", "").en())
                .isEqualTo("mine.yaml, line 3 (digging.until): layers must go from the surface down: this must be more"
                        + " than 0.5.");
        assertThat(layers("0.5", "", "").en()).isEqualTo("mine.yaml, line 3 (digging): ‘until’ must stand here.");
        assertThat(layers("0.5", "2", "3").en())
                .isEqualTo("mine.yaml, line 4 (digging.until): the last layer has no ‘until’: it is all that lies"
                        + " deeper.");
        assertThat(layers("-1", "2", "").en()).contains("metres must stand here, above 0.");

        List<DepthLayer> own = over(digging("0.5", "2", "")).layers();
        assertThat(own).extracting(DepthLayer::fromMetres).containsExactly(0.0, 0.5, 2.0);
        assertThat(own.getLast().untilMetres()).isInfinite();
        assertThat(own.stream()
                        .mapToDouble(layer -> layer.thicknessMetres(3.25))
                        .sum())
                .isEqualTo(3.25);
    }

    @Test
    void own_figures_of_the_ground_say_where_they_come_from() {
        assertThat(refusal("ground:\n  gas: {width: 1.25}"))
                .isEqualTo(new Text(
                        "mine.yaml, regel 2 (ground.gas): hier hoort ‘source’ te staan.",
                        "mine.yaml, line 2 (ground.gas): ‘source’ must stand here."));
        assertThat(refusal("ground: {gas: {width: 1.25, source: \" \"}}").en()).contains("name the source here.");
        assertThat(over("ground:\n  gas:\n").widths().of(Discipline.GAS))
                .isEqualTo(Rates.shipped().widths().of(Discipline.GAS));
    }

    @Test
    void nobody_digs_deeper_than_a_work_may_say() {
        assertThat(refusal("ground: {gas: {depth: 50.5, source: mine}}"))
                .isEqualTo(new Text(
                        "mine.yaml, regel 1 (ground.gas.depth): dieper dan 50 m graaft niemand in een straat: geef de"
                                + " diepte in meters.",
                        "mine.yaml, line 1 (ground.gas.depth): nobody digs deeper than 50 m in a street: give the depth"
                                + " in metres."));
        assertThat(over("ground: {gas: {depth: 50, source: mine}}")
                        .widths()
                        .of(Discipline.GAS)
                        .depthMetres())
                .isEqualTo(Task.DEEPEST_METRES);
    }

    private static Text layers(String... bottoms) {
        return refusal(digging(bottoms));
    }

    private static String digging(String... bottoms) {
        StringBuilder yaml = new StringBuilder("digging:\n");
        for (String bottom : bottoms) {
            yaml.append(String.format(
                    Locale.ROOT,
                    "  - {%scost: %s, crew: %s}%n",
                    bottom.isEmpty() ? "" : "until: " + bottom + ", ",
                    GOOD.replace("EUR/m", "EUR/m3"),
                    GOOD.replace("EUR/m", "crew-weeks/m3")));
        }
        return yaml.toString();
    }

    private static Task task(Discipline discipline, Intervention intervention) {
        return new Task(discipline, intervention, "");
    }

    private static Rates over(String yaml) {
        return Rates.over(YamlNode.read("mine.yaml", yaml));
    }

    private static Text refusal(String yaml) {
        WrongYaml wrong = catchThrowableOfType(WrongYaml.class, () -> over(yaml));
        assertThat(wrong).as(yaml).isNotNull();
        return wrong.sentence();
    }
}
