package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.anchor.SmallTown;
import org.koppelkansen.cli.plans.GatherPlans;
import org.koppelkansen.cli.plans.Plans;
import org.koppelkansen.find.FindRelations;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.opportunities.FindOpportunities;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.WeighingRules;

/// From the opportunities of the demo town to who pays what, and to who comes later: what a project leader does with
/// the command line.
@TestMethodOrder(MethodOrderer.MethodName.class)
class WeighStory {
    private static final String DEMO = "demo/levering.yaml";
    private static final Opportunity BEST = best();

    @TempDir
    Path folder;

    @Test
    void step_1_the_best_opportunity_is_weighed_by_its_name_or_by_its_works() {
        Call byName = called("weigh", DEMO, "--opportunity", BEST.id());
        assertThat(byName.code()).isZero();
        assertThat(byName.out()).contains(BEST.id(), "Samen bespaart", "Wanneer", "Hinder, van 0 tot 5");
        assertThat(called("weigh", DEMO, "--works", works()).out()).isEqualTo(byName.out());
    }

    @Test
    void step_2_every_part_of_the_cost_goes_to_a_spreadsheet() throws IOException {
        Path parts = folder.resolve("parts.csv");
        assertThat(called("weigh", DEMO, "--works", works(), "--out", parts.toString())
                        .code())
                .isZero();
        long cents = 0;
        for (String line : Files.readAllLines(parts)) {
            String[] cells = line.split(";", -1);
            if (cells[1].equals("together")) {
                cents += Long.parseLong(cells[cells.length - 2].replace(",", ""));
            }
        }
        assertThat(cents)
                .as("the parts sum to the total")
                .isEqualTo(BEST.together().total().likely().cents());
        Path book = folder.resolve("parts.xlsx");
        assertThat(called("weigh", DEMO, "--works", works(), "--out", book.toString())
                        .code())
                .isZero();
        assertThat(book).isNotEmptyFile();
    }

    @Test
    void step_3_what_if_one_of_them_is_left_out() {
        String first = BEST.works().getFirst().id().value();
        Call without = called("weigh", DEMO, "--opportunity", BEST.id(), "--drop", first);
        assertThat(without.code()).isZero();
        assertThat(without.out()).contains(first, "valt af", "verschil");
    }

    @Test
    void step_4_the_owners_share_what_it_costs_by_every_rule() {
        Call shares = called("share", DEMO, "--opportunity", BEST.id());
        assertThat(shares.code()).isZero();
        assertThat(shares.out()).contains("Shapley", "nucleolus", "Wie heeft er bezwaar?", "vierkante meters");
        BEST.owners().forEach(owner -> assertThat(shares.out()).contains(owner));
    }

    @Test
    void step_5_who_comes_later_pays_its_part_or_is_refused_with_who_would_pay_more() {
        String last = BEST.works().getLast().id().value();
        String others = String.join(",", ids().subList(0, ids().size() - 1));
        Call joins = Call.of("share", DEMO, "--works", others, "--joins", last, "--rule", "equal", "--lang", "en");
        assertThat(joins.err()).isEmpty();
        assertThat(joins.out()).contains("joins later");
        if (joins.code() == 0) {
            assertThat(joins.out()).contains("settlement");
        } else {
            assertThat(joins.code()).isEqualTo(1);
            assertThat(joins.out()).contains("would pay", "more than now");
        }
        String leaver = BEST.works().getLast().owner().name();
        assertThat(Call.of("share", DEMO, "--works", works(), "--leaves", leaver, "--compensation", "10000000")
                        .code())
                .as("whoever makes up for it may go")
                .isZero();
    }

    @Test
    void step_6_names_that_are_not_there_or_not_clear_are_explained() {
        assertThat(Call.of("weigh", DEMO, "--opportunity", "K0").err())
                .contains("Er is geen koppelkans K0", "hangen af van de plannen");
        assertThat(Call.of("weigh", DEMO, "--works", "NIETS").err()).contains("geen voornemen NIETS");
        assertThat(Call.of("weigh", DEMO, "--works", works(), "--move", ids().getFirst() + "=2020-01-01")
                        .err())
                .contains("kan niet beginnen op 1 jan");
        assertThat(Call.of("share", DEMO).err()).contains("--opportunity of --works");
    }

    @Test
    void step_7_changes_that_contradict_each_other_are_refused() {
        String first = ids().getFirst();
        String end = first.substring(first.indexOf(':') + 1);
        assertThat(Call.of("weigh", DEMO, "--works", works(), "--depth", first + "=2", "--drop", end)
                        .err())
                .contains(first + " staat bij --depth en bij --drop");
        assertThat(Call.of("weigh", DEMO, "--works", works(), "--move", first + "=2028-01-01," + end + "=2028-02-01")
                        .err())
                .contains(first + " staat twee keer bij --move");
        assertThat(Call.of("weigh", DEMO, "--works", works(), "--depth", first + "=2", "--depth", first + "=3")
                        .err())
                .contains(first + " staat twee keer bij --depth");
    }

    private static Call called(String... arguments) {
        Call call = Call.of(arguments);
        assertThat(call.err()).isEmpty();
        return call;
    }

    private static List<String> ids() {
        return BEST.works().stream().map(work -> work.id().value()).toList();
    }

    private static String works() {
        return String.join(",", ids());
    }

    private static Opportunity best() {
        Rates rates = Rates.shipped();
        Plans plans = new GatherPlans()
                .of(
                        new Plans.Question(
                                List.of(DEMO),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                SmallTown.DAY),
                        rates.widths(),
                        Progress.SILENT);
        RelationRules rules = RelationRules.shipped();
        Found found =
                new FindRelations(rules, rates, plans.asOf()).among(plans.works(), plans.ambitions(), Progress.SILENT);
        return new FindOpportunities(new WeighingRules(rates, rules.parallelism(), rules.reachMetres(), plans.asOf()))
                .among(found, Progress.SILENT)
                .ranked()
                .getFirst();
    }
}
