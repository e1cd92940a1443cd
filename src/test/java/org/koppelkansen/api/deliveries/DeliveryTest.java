package org.koppelkansen.api.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Files that come in over HTTP and become works.
class DeliveryTest extends Delivering {
    @Test
    void a_file_is_looked_at_and_then_accepted() throws IOException {
        JsonNode job = sending("looked at").file("plans.csv", ROWS).delivered();
        assertThat(job.get("state").asString()).isEqualTo("done");
        JsonNode seen = delivery(job);
        assertThat(seen.get("state").asString()).isEqualTo("set-aside");
        assertThat(seen.at("/changes/added").asLong()).isEqualTo(2);
        assertThat(seen.at("/quality/rows/read").asLong()).isEqualTo(2);
        assertThat(seen.at("/about/origin/0").asString()).isEqualTo("plans.csv");
        assertThat(works("looked at")).isZero();
        String href = seen.get("href").asString();
        JsonNode changes = Sending.get(anna, href + "/changes");
        assertThat(changes.at("/items/0/work").asString()).isEqualTo("looked at:1");
        JsonNode accepted = Sending.ended(
                anna,
                Sending.json(anna.post(href + "/acceptances", "")).get("href").asString());
        assertThat(accepted.at("/outcome/counts/added").asLong()).isEqualTo(2);
        assertThat(delivery(accepted).get("state").asString()).isEqualTo("merged");
        assertThat(delivery(accepted).at("/changes/added").asLong()).isEqualTo(2);
        assertThat(anna.post(href + "/acceptances", "").statusCode()).isEqualTo(422);
        assertThat(works("looked at")).isEqualTo(2);
        assertNothingLeftBehind();
    }

    @Test
    void the_same_again_changes_nothing_and_a_renamed_file_is_the_same_source() {
        sending("again").field("accept", "now").file("plans.csv", ROWS).delivered();
        JsonNode job = sending("again")
                .field("accept", "now")
                .file("plans-2027.csv", ROWS.replace("Gracht", "Singel"))
                .delivered();
        assertThat(job.at("/outcome/counts/unchanged").asLong()).isEqualTo(1);
        assertThat(job.at("/outcome/counts/changed").asLong()).isEqualTo(1);
        assertThat(job.at("/outcome/counts/withdrawn").asLong()).isZero();
    }

    @Test
    void what_vanished_is_withdrawn_but_not_when_the_file_breaks_off() {
        String features = "{\"type\":\"FeatureCollection\",\"features\":[" + feature(1) + "," + feature(2) + "]}";
        sending("broken").field("accept", "now").file("plans.geojson", features).delivered();
        String cut = features.substring(0, features.indexOf(feature(2)) + 20);
        JsonNode broken = sending("broken")
                .field("accept", "now")
                .file("plans.geojson", cut)
                .delivered();
        assertThat(broken.at("/outcome/counts/withdrawn").asLong()).isZero();
        assertThat(delivery(broken).at("/quality/complete").asBoolean()).isFalse();
        String less = "{\"type\":\"FeatureCollection\",\"features\":[" + feature(1) + "]}";
        JsonNode whole = sending("broken")
                .field("accept", "now")
                .file("plans.geojson", less)
                .delivered();
        assertThat(whole.at("/outcome/counts/withdrawn").asLong()).isEqualTo(1);
        assertThat(delivery(whole).at("/quality/complete").asBoolean()).isTrue();
    }

    @Test
    void a_work_whose_row_is_no_longer_understood_stays_as_it_is() {
        sending("rejected").field("accept", "now").file("plans.csv", ROWS).delivered();
        String broken = HEAD + "1;Riool Kade;riolering;2028-01-01;2028-06-30;121000;487000\n"
                + "2;Riool Gracht;riolering;ooit;ooit;121100;487000\n";
        JsonNode job = sending("rejected")
                .field("accept", "now")
                .file("plans.csv", broken)
                .delivered();
        assertThat(job.at("/outcome/counts/rejected").asLong()).isEqualTo(1);
        assertThat(job.at("/outcome/counts/withdrawn").asLong()).isZero();
        assertThat(delivery(job).at("/changes/kept").asLong()).isEqualTo(1);
        assertThat(Sending.get(anna, "/api/v1/works/rejected:2").has("withdrawnAt"))
                .isFalse();
        JsonNode nameless = sending("rejected")
                .field("accept", "now")
                .file(
                        "plans.csv",
                        ROWS.lines().limit(2).collect(Collectors.joining("\n")) + "\n;Iets;riolering;ooit;;;\n")
                .delivered();
        assertThat(delivery(nameless).at("/changes/kept").asLong()).isEqualTo(1);
        JsonNode gone = sending("rejected")
                .field("accept", "now")
                .file("plans.csv", ROWS.lines().limit(2).collect(Collectors.joining("\n")))
                .delivered();
        assertThat(delivery(gone).at("/changes/withdrawn").asLong()).isEqualTo(1);
    }

    @Test
    void work_under_way_whose_end_nobody_knows_is_the_same_the_next_day() {
        String head = "id;titel;discipline;fase;start;einde;x;y\n";
        String open = head + "1;Riool Kade;riolering;in uitvoering;2027-01-10;9999-12-31;121000;487000\n"
                + "2;Riool Gracht;riolering;programmed;2028-02-01;2028-07-31;121100;487000\n";
        sending("open").field("accept", "now").file("plans.csv", open).delivered();
        server.clock().forward(Duration.ofDays(3));
        JsonNode again =
                sending("open").field("accept", "now").file("plans.csv", open).delivered();
        assertThat(again.at("/outcome/counts/unchanged").asLong()).isEqualTo(2);
        assertThat(Sending.get(anna, "/api/v1/works/open:1").toString()).contains("open-end");
        JsonNode moved = sending("open")
                .field("accept", "now")
                .file("plans.csv", open.replace("2027-01-10", "2027-01-11"))
                .delivered();
        assertThat(moved.at("/outcome/counts/changed").asLong()).isEqualTo(1);
    }

    private static String feature(int id) {
        return "{\"type\":\"Feature\",\"id\":\"" + id + "\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[4.9,52.3"
                + id + "]},\"properties\":{\"id\":\"" + id
                + "\",\"title\":\"Kade " + id + "\",\"discipline\":\"sewer\",\"earliest\":\"2028-01-01\","
                + "\"latest\":\"2029-01-01\"}}";
    }

    @Test
    void a_delivery_that_would_withdraw_most_of_a_source_is_held_back() {
        String many = HEAD
                + IntStream.range(0, 30)
                        .mapToObj(
                                i -> i + ";Kade " + i + ";riolering;2028-01-01;2028-06-30;" + (121000 + i) + ";487000")
                        .collect(Collectors.joining("\n"));
        sending("held").field("accept", "now").file("plans.csv", many).delivered();
        JsonNode held = delivery(
                sending("held").field("accept", "now").file("plans.csv", ROWS).delivered());
        assertThat(held.get("held").asBoolean()).isTrue();
        assertThat(held.get("state").asString()).isEqualTo("set-aside");
        assertThat(held.at("/changes/withdrawn").asLong()).isEqualTo(28);
        String changes = held.get("href").asString() + "/changes?limit=10&kind=";
        assertThat(Sending.get(anna, changes + "withdrawn").findValuesAsString("kind"))
                .hasSize(10)
                .containsOnly("withdrawn");
        assertThat(Sending.get(anna, changes + "changed,added").findValuesAsString("kind"))
                .hasSize(2)
                .containsOnly("changed");
        assertThat(anna.get(changes + "red").statusCode()).isEqualTo(400);
        JsonNode rejected = Sending.json(anna.post(held.get("href").asString() + "/rejections", ""));
        assertThat(rejected.get("state").asString()).isEqualTo("discarded");
    }

    @Test
    void rows_are_counted_and_what_is_odd_is_listed_with_its_place() {
        String odd = ROWS
                + "3;Zonder datum;riolering;;;121000;487000\n"
                + "4;Verwisseld;riolering;2028-06-30;2028-01-01;121000;487000\n";
        JsonNode job = sending("odd").file("plans.csv", odd).delivered();
        JsonNode rows = delivery(job).at("/quality/rows");
        assertThat(rows.get("read").asLong()).isEqualTo(4);
        assertThat(rows.get("accepted").asLong()
                        + rows.get("repaired").asLong()
                        + rows.get("rejected").asLong())
                .isEqualTo(4);
        assertThat(rows.get("rejected").asLong()).isEqualTo(1);
        String findings = delivery(job).get("href").asString() + "/findings";
        JsonNode first = Sending.get(anna, findings + "?limit=1");
        assertThat(first.get("items")).hasSize(1);
        JsonNode all = Sending.get(anna, findings);
        assertThat(all.toString()).contains("dates-swapped", "dates-missing", "\"type\":\"Point\"");
        JsonNode next = Sending.get(anna, first.at("/_links/next/href").asString());
        assertThat(next.at("/items/0")).isEqualTo(all.at("/items/1"));
        JsonNode missing = Sending.get(anna, findings + "?code=dates-missing&limit=1");
        assertThat(missing.findValuesAsString("code")).containsExactly("dates-missing");
        assertThat(missing.at("/_links/next").isMissingNode()).isTrue();
        assertThat(anna.get(findings + "?code=red").statusCode()).isEqualTo(400);
    }

    @Test
    void what_was_odd_about_the_delivery_merged_last_is_among_all_findings() {
        String odd = ROWS + "4;Verwisseld;riolering;2028-06-30;2028-01-01;121000;487000\n";
        JsonNode job =
                sending("told").field("accept", "now").file("plans.csv", odd).delivered();
        JsonNode reported = Sending.get(anna, job.at("/outcome/href").asString() + "/findings?limit=1000");
        JsonNode told = Sending.get(anna, "/api/v1/findings?limit=1000&source=told");
        assertThat(told.findValuesAsString("code")).isNotEmpty().isEqualTo(reported.findValuesAsString("code"));
        assertThat(told.findValues("place")).isEqualTo(reported.findValues("place"));
        String swapped = "/api/v1/findings?code=dates-swapped&work=told:4";
        assertThat(Sending.get(anna, swapped).at("/items/0/origin/row").asLong())
                .isEqualTo(3);
        assertThat(Sending.get(bert, swapped).get("items")).isEmpty();
        sending("told").field("accept", "now").file("plans.csv", ROWS).delivered();
        assertThat(Sending.get(anna, swapped).get("items")).isEmpty();
    }

    @Test
    void a_shapefile_comes_as_its_files_and_several_files_are_one_source() {
        JsonNode two = sending("two")
                .file("a.csv", HEAD + "1;A;riolering;2028-01-01;2028-06-30;121000;487000\n")
                .file("b.csv", HEAD + "2;B;riolering;2028-01-01;2028-06-30;121000;487100\n")
                .delivered();
        assertThat(two.at("/outcome/counts/added").asLong()).isEqualTo(2);
        assertThat(delivery(two).at("/quality/sources")).hasSize(2);
    }

    @Test
    void a_file_that_names_no_owners_is_of_whoever_delivers_it() {
        JsonNode job =
                sending("silent").file("stil.csv", ROWS).field("accept", "now").delivered();
        JsonNode works = Sending.get(anna, "/api/v1/works?owner=water");
        assertThat(works.path("items").findValuesAsString("title")).contains("Riool Kade", "Riool Gracht");
        JsonNode report = Sending.get(anna, job.at("/outcome/href").asString() + "/findings");
        assertThat(report.path("items").findValuesAsString("code")).contains("owner-delivers");
    }
}
