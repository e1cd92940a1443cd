package org.koppelkansen.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.Shipped;
import org.koppelkansen.settings.WrongYaml;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Work;

class RelationRulesTest {
    private static final String SHIPPED = Shipped.text("/rules/relations.yaml").orElseThrow();

    @Test
    void the_shipped_rules_have_the_defaults_of_the_contract() {
        RelationRules rules = RelationRules.shipped();

        assertThat(rules.reachMetres()).isEqualTo(15);
        assertThat(rules.gapDays()).isEqualTo(1826);
        assertThat(rules.parallelism()).isEqualTo(0.5);
    }

    @Test
    void every_kind_of_relation_has_a_rule() {
        RelationRules rules = RelationRules.shipped();

        assertThat(rules.between().stream().map(Rule::kind))
                .contains(
                        RelationKind.COUPLE_TRENCH,
                        RelationKind.COUPLE_SITE,
                        RelationKind.SEQUENCE,
                        RelationKind.PROTECT,
                        RelationKind.CONFLICT);
        assertThat(rules.toward().stream().map(Rule::kind)).contains(RelationKind.REGRET, RelationKind.SERVE);
    }

    @Test
    void a_pair_of_disciplines_may_have_its_own_reach() {
        RelationRules rules = RelationRules.read(
                "mine.yaml",
                SHIPPED.replace("reach-m-of: []", "reach-m-of: [{disciplines: [sewer, greenery], reach-m: 25}]"));

        assertThat(rules.reach(Discipline.GREENERY, Discipline.SEWER)).isEqualTo(25);
        assertThat(rules.reach(Discipline.SEWER, Discipline.GAS)).isEqualTo(15);
        assertThat(rules.largestReach()).isEqualTo(25);
    }

    @Test
    void a_changed_parameter_changes_what_is_found() {
        DrawnTown town = DrawnTown.of("""
                P city  road    replace 1 0-100 0 2027-01-01..2027-07-01 120 firm 1 -
                T fibre telecom lay     1 0-100 0 2029-01-01..2029-03-01  30 firm 1 -
                """);
        RelationRules shorterRest =
                RelationRules.read("mine.yaml", SHIPPED.replace("days-after < rest-days", "days-after < 365"));

        assertThat(town.found().relations()).extracting(Relation::kind).containsExactly(RelationKind.PROTECT);
        assertThat(town.found(shorterRest).relations())
                .extracting(Relation::kind)
                .doesNotContain(RelationKind.PROTECT);
    }

    @Test
    void each_surface_has_its_own_rest_period() {
        DrawnTown town = DrawnTown.of("""
                P city  road     replace 1 0-100 0 2027-01-01..2027-07-01 120 firm 1 -
                Q city  greenery replace 2 0-100 0 2027-01-01..2027-07-01 120 firm 1 -
                T fibre telecom  lay     1 0-100 0 2029-01-01..2029-03-01  30 firm 1 -
                U fibre telecom  lay     2 0-100 0 2029-01-01..2029-03-01  30 firm 1 -
                """);
        Rates shortLivedGreen = Rates.over(YamlNode.read("mine.yaml", "surfaces: {green: {rest-days: 365}}"));

        assertThat(protectedIn(town.found(RelationRules.shipped(), Rates.shipped())))
                .containsExactly("P", "Q");
        assertThat(protectedIn(town.found(RelationRules.shipped(), shortLivedGreen)))
                .containsExactly("P");
    }

    private static List<String> protectedIn(Found found) {
        return found.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.PROTECT)
                .map(relation -> ((Relation.Between) relation).first().id().value())
                .toList();
    }

    @Test
    void a_surface_is_protected_to_the_end_of_its_rest_period_and_a_sequence_to_its_horizon() {
        DrawnTown town = DrawnTown.of("""
                P city  road    replace 1 0-100 0 2027-01-01..2027-07-01 120 firm 1 -
                S city  sewer   replace 2 0-100 0 2027-01-01..2027-07-01 120 firm 1 -
                T fibre telecom lay     1 0-100 0 2031-11-01..2031-12-01  30 firm 1 -
                U fibre telecom lay     2 0-100 0 2031-11-01..2031-12-01  30 firm 1 -
                """);

        assertThat(town.relations()).containsExactly("protect P T");
    }

    @Test
    void a_gas_main_laid_after_gas_has_ended_is_not_pointless_within_minus_three_years() {
        DrawnTown town = DrawnTown.of("""
                G power gas replace 1 0-100 0 2033-01-01..2034-01-01 60 flexible 1 -
                goal free gas-free 1-1 2030
                """);

        assertThat(town.found().relations()).singleElement().satisfies(relation -> {
            assertThat(relation.rule()).isEqualTo("regret-gas-too-late");
            assertThat(relation.sentence().nl()).contains("overbodig zodra het klaar is");
        });
    }

    @Test
    void comparing_with_a_fact_that_is_not_known_is_false_unless_the_rule_says_otherwise() {
        DrawnTown town = DrawnTown.of("""
                A city sewer replace 1 0-100 0 2027-01-01..2029-01-01 60 flexible 1 -
                goal dry rain 1-1 -
                """);
        String asked = "- years-until-target >= 0 or unknown";

        assertThat(town.found(RelationRules.read(
                                "a.yaml", SHIPPED.replace(asked, "- distance-m != years-until-target")))
                        .relations())
                .isEmpty();
        assertThat(town.found(RelationRules.read(
                                "b.yaml", SHIPPED.replace(asked, "- distance-m > years-until-target or unknown")))
                        .relations())
                .hasSize(1);
    }

    @Test
    void three_tenths_of_ten_days_beside_twenty_are_twenty_three() {
        List<Work> works = DrawnTown.of("""
                A city  sewer          replace 1 0-100 0 2027-01-01..2029-01-01 20 flexible 1 -
                B water drinking-water replace 1 0-100 0 2027-01-01..2029-01-01 10 flexible 1 -
                """).found().works();

        assertThat(new Measures(works.getFirst(), works.getLast(), 0, 0.7).jointDays())
                .isEqualTo(23);
    }

    @Test
    void a_key_that_only_ends_like_a_known_one_is_refused() {
        String wrong = SHIPPED.replace("between-works:", "my.parameters: 1\nbetween-works:");

        assertThatExceptionOfType(WrongYaml.class)
                .isThrownBy(() -> RelationRules.read("mine.yaml", wrong))
                .withMessageContaining("this key is unknown");
    }

    @Test
    void one_day_is_not_days() {
        DrawnTown town = DrawnTown.of("""
                A power electricity lay     1 0-100 0 2027-06-01..2027-09-01  60 firm 1 -
                B city  sewer       replace 1 0-100 0 2027-01-01..2027-06-02 120 firm 1 -
                """);

        assertThat(town.found().relations().getFirst().sentence().nl()).endsWith("maar 1 dag.");
        assertThat(town.found().relations().getFirst().sentence().en()).endsWith("share only 1 day.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reach-m: 15                    | reach-m: far                  | not a number",
                "reach-m: 15                    | reach-m: -1                   | must be from 0 to 1000",
                "meet-gap-days: 1826            | meet-gap-days: 99.5           | is not a whole number",
                "meet-gap-days: 1826            | meet-gap-day: 1826            | ‘meet-gap-days’ must stand here",
                "parallelism: 0.5               | parallelism: 0.5\\n  gap-days: 3 | a fact has this name",
                "- common-days > 0              | - first.phase = second.hardness | cannot be compared",
                "- common-days >= joint-days    | - common-dayz >= joint-days   | ‘common-dayz’ is no fact",
                "- common-days >= joint-days    | - common-days => joint-days   | no number, fact or parameter",
                "- common-days >= joint-days    | - common-days >= jointdays    | no number, fact or parameter",
                "- first.hardness = fixed       | - first.hardness = stuck      | ‘stuck’ is unknown",
                "- first.hardness = fixed       | - first.hardness > fixed      | words by = != in not-in",
                "kind: conflict                 | kind: quarrel                 | ‘quarrel’ is unknown",
                "id: couple-site                | id: couple-trench             | used already",
                "{joint-days} days jointly      | {jointdays} days jointly      | ‘{jointdays}’ does not exist",
                "between-works:                 | between-work:                 | unknown",
                "pairs-of: owners-or-disciplines| pairs-of: everybody           | ‘everybody’ is unknown"
            })
    void a_wrong_rule_is_refused_with_file_line_and_reason(String right, String wrong, String reason) {
        assertThat(SHIPPED).contains(right.strip());

        assertThatExceptionOfType(WrongYaml.class)
                .isThrownBy(() -> RelationRules.read(
                        "mine.yaml",
                        SHIPPED.replace(right.strip(), wrong.strip().replace("\\n", "\n"))))
                .withMessageContaining("mine.yaml")
                .withMessageContaining("line ")
                .withMessageContaining(reason);
    }
}
