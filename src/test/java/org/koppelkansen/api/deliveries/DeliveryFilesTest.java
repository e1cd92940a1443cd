package org.koppelkansen.api.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
    void what_would_change_comes_as_a_file() {
        sending("twice").field("accept", "now").file("plans.csv", ROWS).delivered();
        String moved = ROWS.replace("Riool Gracht", "Riool Singel")
                + "3;Riool Plein;riolering;2028-01-01;2028-06-30;121200;487000\n";
        String href = delivery(sending("twice").file("plans.csv", moved).delivered())
                .get("href")
                .asString();
        assertThat(rows(href, "changes", ""))
                .extracting(row -> row.get("work") + " " + row.get("kind") + " " + row.get("overwritten"))
                .containsExactly("twice:2 changed no", "twice:3 added no");
        Map<String, String> added = rows(href, "changes", "&kind=added").getFirst();
        assertThat(added.get("work")).isEqualTo("twice:3");
        assertThat(added.get("geom")).contains("121200");
        assertThat(added.get("after")).contains("Riool Plein").doesNotContain("geometry");
        assertThat(sheet(href, "changes", "&kind=changed"))
                .contains("veranderd", "Riool Gracht", "Riool Singel")
                .doesNotContain("Riool Plein");
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
