package org.koppelkansen.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.api.Parts;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.GatherPlans;
import org.koppelkansen.cli.plans.Plans;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.opportunities.FindOpportunities;
import org.koppelkansen.opportunities.Opportunities;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.Rulebook;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.store.register.SqlRegister;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo town in a register: once, whole, and never among other data.
class DemoTownTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void it_comes_into_an_empty_register_and_once() {
        try (Database database = TestDatabase.fresh()) {
            fill(database);
            long works = count(database, "select count(*) from work where confidentiality = 'public'");
            long entries = count(database, "select count(*) from journal");
            assertThat(count(database, "select count(*) from work where costs_released"))
                    .isBetween(works / 10, works * 9 / 10);
            assertThat(works).isGreaterThan(100).isEqualTo(count(database, "select count(*) from work"));
            assertThat(count(database, "select count(*) from area")).isPositive();
            assertThat(count(database, "select count(*) from ambition")).isPositive();
            assertThat(count(database, "select count(*) from source")).isGreaterThan(5);
            assertThat(count(database, "select count(*) from seen_opportunity(false, '{}', '{}', '{}', '{}')"))
                    .isGreaterThan(10);
            assertThat(count(database, "select count(*) from delivery where state = 'merged'"))
                    .isEqualTo(count(database, "select count(*) from source where name not like 'by-hand-%'"));
            assertThat(count(
                            database,
                            "select count(*) from opportunity where first_found < now() - interval '1 month'"))
                    .isGreaterThan(10);
            assertThat(count(database, "select count(*) from opportunity where vanished_at is not null"))
                    .isEqualTo(1);
            assertThat(count(
                            database,
                            "select count(*) from work where confirmed_at < now() - interval '6 months'"
                                    + " and source = 'drinkwater'"))
                    .isEqualTo(4);
            assertThat(count(
                            database,
                            "select count(*) from seen_finding(false, '{}', '{}', '{}', '{}', array(select organisation from delivery))"
                                    + " where box is not null"))
                    .isPositive();
            fill(database);
            assertThat(count(database, "select count(*) from journal")).isEqualTo(entries);
        }
    }

    @Test
    void it_does_not_go_among_other_data() {
        try (Database database = TestDatabase.fresh()) {
            database.sql()
                    .sql("insert into journal (number, at, account, account_name, deed, subject_kind, subject_id)"
                            + " values (1, now(), '', '', 'added', 'work', 'w')")
                    .update();
            assertThatThrownBy(() -> fill(database))
                    .isInstanceOf(Stop.class)
                    .hasMessageContaining("does not go among other data");
            assertThat(count(database, "select count(*) from work")).isZero();
        }
    }

    @Test
    void what_the_api_tells_of_it_is_what_the_library_finds_in_it() {
        try (TestServer server = TestServer.start()) {
            fill(server.database());
            Plans plans = plans();
            Rulebook rules = Rulebook.shipped();
            Found found = rules.finding(TODAY).among(plans.works(), plans.ambitions(), Progress.SILENT);
            List<String> relations =
                    found.relations().stream().map(DemoTownTest::told).sorted().toList();
            assertThat(items(server, "/api/v1/relations?limit=1000").stream()
                            .map(DemoTownTest::relation)
                            .sorted())
                    .hasSizeGreaterThan(100)
                    .isEqualTo(relations);
            Opportunities opportunities = new FindOpportunities(rules.weighing(TODAY)).among(found, Progress.SILENT);
            assertThat(items(server, "/api/v1/opportunities?limit=1000").stream()
                            .map(DemoTownTest::opportunity))
                    .hasSizeGreaterThan(10)
                    .isEqualTo(Ranking.of(opportunities, found, List.of(), plans.areas()).ranked().stream()
                            .map(ranked -> told(ranked.opportunity()))
                            .toList());
        }
    }

    private static Plans plans() {
        Plans.Question question = new Plans.Question(
                List.of("demo/levering.yaml"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TODAY);
        return new GatherPlans().of(question, WorkingWidths.shipped(), Progress.SILENT);
    }

    private static String told(Relation relation) {
        String sides = switch (relation) {
            case Relation.Between between ->
                between.first().id() + " " + between.second().id();
            case Relation.Toward toward ->
                toward.work().id() + " " + toward.ambition().id();
        };
        return relation.kind().key() + " " + relation.rule() + " " + sides + " "
                + relation.evidence().common().map(DemoTownTest::days).orElse("");
    }

    private static String relation(JsonNode told) {
        return told.at("/kind").asString() + " " + told.at("/rule").asString() + " "
                + told.at("/sides/first").asString() + " "
                + told.at("/sides/second").asString(told.at("/sides/ambition").asString("")) + " "
                + days(told.at("/evidence/common"));
    }

    private static String told(Opportunity opportunity) {
        return opportunity.works().stream()
                        .map(work -> work.id().value())
                        .sorted()
                        .toList() + " "
                + cents(opportunity.benefit()) + " "
                + opportunity.expectedBenefit().cents() + " "
                + days(opportunity.common());
    }

    private static String cents(Estimate estimate) {
        return estimate.low().cents() + " " + estimate.likely().cents() + " "
                + estimate.high().cents();
    }

    private static String opportunity(JsonNode told) {
        List<String> works = new ArrayList<>();
        told.at("/taking/works").forEach(work -> works.add(work.asString()));
        JsonNode saving = told.at("/worth/saving");
        return works.stream().sorted().toList() + " "
                + saving.get("atLowRatesCents").asLong() + " "
                + saving.get("atLikelyRatesCents").asLong() + " "
                + saving.get("atHighRatesCents").asLong() + " "
                + told.at("/worth/expectedSavingCents").asLong() + " " + days(told.at("/times/common"));
    }

    private static String days(Period period) {
        return period.from() + "/" + period.until();
    }

    private static String days(JsonNode period) {
        return period.isMissingNode()
                ? ""
                : period.get("from").asString() + "/" + period.get("until").asString();
    }

    /// All pages, for somebody who sees everything: in the demo town all works are public.
    private static List<JsonNode> items(TestServer server, String path) {
        List<JsonNode> items = new ArrayList<>();
        for (String next = path; !next.isEmpty(); ) {
            JsonNode page = JSON.readTree(server.anonymous().get(next).body());
            page.get("items").forEach(items::add);
            next = page.at("/_links/next/href").asString("");
        }
        return items;
    }

    private static void fill(Database database) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Edge edge = new Edge(
                Console.plain(nowhere, nowhere), Language.NL, TODAY, Path.of("").toAbsolutePath(), "0.0-test");
        Register register = SqlRegister.of(database, new Reach(15, 365), CLOCK);
        try {
            Receiving receiving = Receiving.in(Files.createTempDirectory("demo"));
            new DemoTown(edge, new Parts(database, register, receiving, CLOCK)).fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(Database database, String query) {
        return database.sql().sql(query).query(Long.class).single();
    }
}
