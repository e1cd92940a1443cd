package org.koppelkansen.api.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koppelkansen.api.ExportedFile;
import tools.jackson.databind.JsonNode;

/// What is odd about a delivery and what it changes, as files: the rows of the lists, with their filters.
class DeliveryFilesTest extends Delivering {
    private static final String ODD = HEAD + "1;Riool Kade;riolering;2028-01-01;2028-06-30;121000;487000\n"
            + "2;Riool Gracht;riolering;2028-09-01;2028-03-01;121100;487000\n"
            + "3;Riool Plein;riolering;ooit;ooit;121200;487000\n";

    @Test
    void what_is_odd_comes_as_a_file_with_its_place_where_that_is_known() {
        String href = delivery(sending("odd").file("plans.csv", ODD).delivered())
                .get("href")
                .asString();
        List<JsonNode> listed = listed(href + "/findings");
        List<Map<String, String>> rows = rows(href, "findings", "");
        assertThat(rows)
                .extracting(row -> row.get("code"))
                .containsExactlyElementsOf(
                        listed.stream().map(one -> one.get("code").asString()).toList());
        assertThat(rows)
                .extracting(row -> row.get("severity"))
                .contains("repaired", "note")
                .startsWith("rejected");
        assertThat(rows.stream().map(row -> "".equals(row.get("geom"))))
                .containsExactlyElementsOf(
                        listed.stream().map(one -> !one.has("place")).toList());
        String rejected = listed.stream()
                .filter(one -> one.get("severity").asString().equals("rejected"))
                .findFirst()
                .orElseThrow()
                .get("code")
                .asString();
        assertThat(rows(href, "findings", "&code=" + rejected))
                .isNotEmpty()
                .allMatch(row -> rejected.equals(row.get("code")));
        assertThat(sheet(href, "findings", "")).contains("afgewezen").doesNotContain("rejected");
    }

    @Test
    void all_deliveries_come_as_a_file_the_latest_first() {
        sending("listed").field("accept", "now").file("plans.csv", ROWS).delivered();
        server.clock().forward(Duration.ofHours(1));
        sending("listed").file("more.csv", ODD).delivered();
        List<JsonNode> listed = listed("/api/v1/deliveries?source=listed");
        HttpResponse<byte[]> file = ExportedFile.bytes(anna, "/api/v1/exports/deliveries?source=listed&format=gpkg");
        List<Map<String, String>> rows = ExportedFile.rows(file.body(), "deliveries");
        assertThat(rows)
                .extracting(row -> row.get("id"))
                .containsExactlyElementsOf(
                        listed.stream().map(one -> one.get("id").asString()).toList());
        assertThat(rows)
                .extracting(row -> row.get("state") + " " + row.get("files") + " " + row.get("rowsRead") + " "
                        + row.get("rowsRejected") + " " + row.get("added"))
                .containsExactly("set-aside more.csv 3 1 null", "merged plans.csv 2 0 2");
        assertThat(Instant.parse(rows.getFirst().getOrDefault("deliveredAt", "")))
                .isEqualTo(
                        Instant.parse(listed.getFirst().at("/about/deliveredAt").asString())
                                .truncatedTo(ChronoUnit.MILLIS));
        assertThat(ExportedFile.parts(
                                ExportedFile.bytes(anna, "/api/v1/exports/deliveries?source=listed&format=xlsx&lang=nl")
                                        .body())
                        .values())
                .anyMatch(part -> part.contains("wacht op uw besluit"));
        Sending.json(anna.post(listed.getFirst().get("href").asString() + "/rejections", "{}"));
        assertThat(ExportedFile.rows(
                        ExportedFile.bytes(
                                        anna,
                                        "/api/v1/exports/deliveries?source=listed&format=gpkg",
                                        "If-None-Match",
                                        file.headers().firstValue("ETag").orElse("*"))
                                .body(),
                        "deliveries"))
                .as("though nothing changed in the register")
                .extracting(row -> row.get("state"))
                .containsExactly("discarded", "merged");
        assertThat(ExportedFile.rows(
                        ExportedFile.bytes(bert, "/api/v1/exports/deliveries?source=listed&format=gpkg")
                                .body(),
                        "deliveries"))
                .isEmpty();
    }

    @Test
    void what_would_change_comes_as_a_file_field_by_field() {
        sending("twice").field("accept", "now").file("plans.csv", ROWS).delivered();
        String moved = HEAD + "2;Riool Singel;drinkwater;2028-02-01;2028-08-31;121100;487000\n"
                + "3;Riool Plein;riolering;2028-01-01;2028-06-30;121200;487000\n";
        String href = delivery(sending("twice").file("plans.csv", moved).delivered())
                .get("href")
                .asString();
        assertThat(rows(href, "changes", ""))
                .extracting(row -> row.get("work") + " " + row.get("kind") + " " + row.get("overwritten") + " "
                        + row.get("member") + " " + row.get("before") + " " + row.get("after"))
                .startsWith("twice:1 withdrawn no null Riool Kade; sewer; other; unknown; 2027-07-01; 2028-12-31 null")
                .contains(
                        "twice:2 changed no title Riool Gracht Riool Singel",
                        "twice:2 changed no discipline sewer drinking-water",
                        "twice:2 changed no latest 2029-01-31 2029-02-28")
                .endsWith("twice:3 added no null null Riool Plein; sewer; other; unknown; 2027-07-01; 2028-12-31");
        Map<String, String> added = rows(href, "changes", "&kind=added").getFirst();
        assertThat(added.get("work")).isEqualTo("twice:3");
        assertThat(added.get("geom")).contains("121200");
        assertThat(added.get("title")).isEqualTo("Riool Plein");
        assertThat(sheet(href, "changes", "&kind=changed"))
                .contains("veranderd", "omschrijving", "Riool Gracht", "Riool Singel", "riool", "drinkwater")
                .contains("klaar uiterlijk op")
                .doesNotContain("Riool Plein", "sewer", "latest");
        assertThat(sheet(href, "changes", "&kind=withdrawn,added"))
                .contains(
                        "Riool Kade; riool; overig; onbekend; niet eerder dan 1 jul 2027; klaar uiterlijk op 31 dec 2028");
    }

    @Test
    void a_filter_that_is_not_there_is_refused() {
        String href = delivery(sending("refused").file("plans.csv", ROWS).delivered())
                .get("href")
                .asString();
        assertThat(asked(href, "findings", "gpkg", "&code=nonsense").statusCode())
                .isEqualTo(400);
        assertThat(asked(href, "changes", "gpkg", "&kind=nonsense").statusCode())
                .isEqualTo(400);
        assertThat(asked("/api/v1/deliveries/nowhere", "changes", "gpkg", "").statusCode())
                .isEqualTo(404);
    }

    private static List<JsonNode> listed(String path) {
        return Sending.get(anna, path).get("items").valueStream().toList();
    }

    private static List<Map<String, String>> rows(String href, String list, String more) {
        return ExportedFile.rows(asked(href, list, "gpkg", more).body(), list);
    }

    private static String sheet(String href, String list, String more) {
        return String.join(
                "\n",
                ExportedFile.parts(asked(href, list, "xlsx", "&lang=nl" + more).body())
                        .values());
    }

    private static HttpResponse<byte[]> asked(String href, String list, String format, String more) {
        String path = href.replace("/api/v1", "/api/v1/exports") + "/" + list + "?format=" + format + more;
        return ExportedFile.bytes(anna, path);
    }
}
