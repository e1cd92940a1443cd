package org.koppelkansen.api.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.ExportedFile;
import org.koppelkansen.api.ReportedPages;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.register.Change;
import org.koppelkansen.results.RegisteredTown;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Work;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What reports say, and that they can be read by everybody.
class ReportTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ODD = "Riool <b>Šafářík</b> & 'Één' ½ – “ij” ЖΩ";

    private static TestServer server;
    private static TestClient everybody;
    private static TestClient outsider;

    @BeforeAll
    static void find() {
        server = TestServer.start();
        RegisteredTown town = RegisteredTown.in(server.database());
        town.register()
                .areas()
                .replace(
                        Area.Level.DISTRICT,
                        List.of(new Area(
                                "W",
                                "Wijk <i>West</i>",
                                Area.Level.DISTRICT,
                                Optional.empty(),
                                Shape.of(new Box(119_000, 486_000, 122_000, 487_000), Crs.RD))),
                        new Change(RegisteredTown.viewer(Role.CORE_TEAM, "core"), RegisteredTown.at(0), ""));
        List<Work> works = DrawnTown.of("""
                R city sewer replace 1 0-100 0 2027-01-01..2032-01-01 100 flexible 1 -
                H warm heat lay 1 0-100 0 2027-01-01..2032-01-01 60 flexible 1 -
                S city sewer replace 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                E net electricity lay 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                """).works();
        town.enter(titled(works.get(0)), Confidentiality.PARTNERS, false);
        town.enter(works.get(1), Confidentiality.PARTNERS, false);
        town.enter(works.get(2), Confidentiality.OVERLAP_ONLY, false);
        town.enter(works.get(3), Confidentiality.PARTNERS, false);
        town.find(1_000);
        everybody = server.as(
                new Grant(Role.CONTROLLER, new OwnerId("city")),
                new Grant(Role.CONTROLLER, new OwnerId("warm")),
                new Grant(Role.CONTROLLER, new OwnerId("net")));
        outsider = server.as(new Grant(Role.READER, new OwnerId("net")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Work titled(Work work) {
        return new Work(
                work.id(),
                work.owner(),
                new Task(work.discipline(), work.task().intervention(), ODD),
                work.place(),
                work.window(),
                work.planning(),
                work.provenance());
    }

    private static byte[] report(TestClient client, String path, String language) {
        HttpResponse<byte[]> answer =
                ExportedFile.bytes(client, "/api/v1/" + path + "/report", "Accept-Language", language);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        return answer.body();
    }

    private static List<JsonNode> opportunities(TestClient client) {
        return JSON.readTree(client.get("/api/v1/opportunities").body())
                .get("items")
                .valueStream()
                .toList();
    }

    private static JsonNode inStreet(TestClient client, String street) {
        return opportunities(client).stream()
                .filter(one -> one.get("where").asString().equals(street))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_opportunity_is_told_with_its_works_costs_shares_and_rates() {
        JsonNode seen = inStreet(everybody, "Street 1");
        String id = seen.get("id").asString();
        String text = ReportedPages.text(report(everybody, "opportunities/" + id, "nl"));
        JsonNode full =
                JSON.readTree(everybody.get("/api/v1/opportunities/" + id).body());
        String saved = euros(seen.at("/worth/saving/atLikelyRatesCents").asLong());
        String apart = euros(full.at("/amounts/costs/apart/likelyCents").asLong());
        String share = euros(full.at("/amounts/shares/4/parties/0/shareCents").asLong());
        assertThat(text)
                .contains("Street 1", "Waarom", "Wat het kost", "Wie zou wat betalen", "Tarieven", id)
                .contains("1 jan 2027", "31 dec 2031", "50 m", "Shapley", "EUR/")
                .contains("€ " + saved, "€ " + apart, "€ " + share)
                .contains("Pagina 1 van", "1 mrt 2027")
                .contains("Riool <b>Šafářík</b> & 'Één' ½ – “ij” ЖΩ");
        assertThat(ReportedPages.text(report(everybody, "opportunities/" + id, "en")))
                .contains("Why", "What it costs", "Rates", "€ " + saved.replace('.', ','), "Page 1 of");
    }

    private static String euros(long cents) {
        return String.format(Locale.GERMANY, "%,d", Math.round(cents / 100.0));
    }

    @Test
    void who_sees_it_in_part_reads_no_amount_and_no_reason() {
        JsonNode hint = opportunities(outsider).stream()
                .filter(one -> !one.get("whole").asBoolean())
                .findFirst()
                .orElseThrow();
        String text = ReportedPages.text(
                report(outsider, "opportunities/" + hint.get("id").asString(), "nl"));
        assertThat(text)
                .contains("niet alle voornemens", "city", "net")
                .doesNotContain("€", "Waarom", "Street 2, ", "EUR/", ":refS", "Wat het kost");
        assertThat(ExportedFile.bytes(
                                outsider,
                                "/api/v1/opportunities/"
                                        + inStreet(everybody, "Street 2")
                                                .get("id")
                                                .asString() + "/report")
                        .statusCode())
                .as("by its own name it is not there")
                .isEqualTo(404);
    }

    @Test
    void who_may_not_know_costs_reads_what_is_saved_and_no_cost() {
        String id = inStreet(outsider, "Street 1").get("id").asString();
        JsonNode costs = JSON.readTree(
                        everybody.get("/api/v1/opportunities/" + id).body())
                .at("/amounts/costs");
        assertThat(ReportedPages.text(report(outsider, "opportunities/" + id, "nl")))
                .contains("Wat samen doen bespaart", "U mag niet van alle voornemens weten wat ze kosten")
                .doesNotContain(
                        euros(costs.at("/apart/likelyCents").asLong()),
                        euros(costs.at("/together/total/likelyCents").asLong()));
    }

    @Test
    void an_area_is_told_in_the_figures_of_its_overview() {
        JsonNode overview =
                JSON.readTree(everybody.get("/api/v1/areas/W/overview").body());
        String text = ReportedPages.text(report(everybody, "areas/W", "nl"));
        assertThat(text)
                .contains("Wijk <i>West</i>", "4 voornemens", "Street 1", "2027", "koppelgraad")
                .contains(overview.at("/coupling/takePart").asInt() + " van 4 voornemens")
                .contains(overview.at("/streets/openingsApart").asInt() + " keer apart")
                .contains(euros(
                        overview.at("/opportunities/saving/atLikelyRatesCents").asLong()));
        assertThat(ReportedPages.text(report(server.anonymous(), "areas/W", "en")))
                .contains("0 works", "What is not in this")
                .doesNotContain("Street 1");
        assertThat(everybody.get("/api/v1/areas/X/report").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void it_is_as_the_standards_for_reading_aloud_and_for_keeping_have_it(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        String id = inStreet(everybody, "Street 1").get("id").asString();
        for (String path : List.of("opportunities/" + id, "areas/W")) {
            try (PDFAParser parser = Foundries.defaultInstance()
                    .createParser(new ByteArrayInputStream(report(everybody, path, "nl")), standard)) {
                assertThat(Foundries.defaultInstance()
                                .createValidator(standard, false)
                                .validate(parser)
                                .getTestAssertions())
                        .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED)
                        .as(path)
                        .isEmpty();
            }
        }
    }

    /// What a screen reader needs: a tagged document with a language and a title, and letters that can be read back.
    @Test
    void a_screen_reader_can_read_it() throws IOException {
        String id = inStreet(everybody, "Street 1").get("id").asString();
        try (PDDocument document = Loader.loadPDF(report(everybody, "opportunities/" + id, "nl"))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Koppelkans: Street 1");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }
}
