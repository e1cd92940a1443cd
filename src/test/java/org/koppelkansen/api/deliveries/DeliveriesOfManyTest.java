package org.koppelkansen.api.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.deliver.DeliveryId;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.deliver.DeliveryReports;
import org.koppelkansen.deliver.DeliveryState;
import org.koppelkansen.store.jobs.SqlDeliveryReports;
import tools.jackson.databind.JsonNode;

/// Who may deliver, who is told of it, and what becomes of deliveries that meet.
class DeliveriesOfManyTest extends Delivering {
    @Test
    void who_lost_its_role_while_its_job_waited_merges_nothing() throws IOException {
        TestClient cees = server.as(new Grant(Role.PROGRAMMER, WATER));
        String account = Sending.get(cees, "/api/v1/session").at("/account/id").asString();
        String href = server.database().inOne(() -> {
            server.database()
                    .sql()
                    .sql("select pg_advisory_xact_lock(4242)")
                    .query((row, number) -> number)
                    .single();
            server.database()
                    .sql()
                    .sql("delete from account_grant where account = ?")
                    .param(account)
                    .update();
            HttpResponse<String> begun = new Sending(cees)
                    .field("source", "stripped")
                    .field("accept", "now")
                    .file("plans.csv", ROWS)
                    .to("/api/v1/deliveries");
            return Sending.json(begun).get("href").asString();
        });
        JsonNode job = Sending.ended(cees, href);
        assertThat(job.get("state").asString()).isEqualTo("failed");
        assertThat(job.toString()).contains("not-allowed");
        assertThat(works("stripped")).isZero();
        assertNothingLeftBehind();
    }

    @Test
    void others_cannot_tell_a_delivery_its_job_or_its_source_from_none() {
        JsonNode job =
                sending("secret").field("accept", "now").file("plans.csv", ROWS).delivered();
        String delivery = job.at("/outcome/href").asString();
        TestClient reader = server.as(new Grant(Role.READER, WATER));
        for (String path : new String[] {delivery, delivery + "/findings", delivery + "/changes"}) {
            assertThat(bert.get(path).statusCode()).isEqualTo(404);
            assertThat(reader.get(path).statusCode()).isEqualTo(404);
            assertThat(server.anonymous().get(path).statusCode()).isIn(401, 404);
            assertThat(anna.get(path).statusCode()).isEqualTo(200);
        }
        assertThat(bert.get(job.get("href").asString()).statusCode()).isEqualTo(404);
        assertThat(reader.get(job.get("href").asString()).statusCode()).isEqualTo(200);
        assertThat(bert.get("/api/v1/deliveries").body()).doesNotContain("secret");
        assertThat(bert.get("/api/v1/sources/secret").statusCode()).isEqualTo(404);
        assertThat(anna.get("/api/v1/sources/secret").statusCode()).isEqualTo(200);
        JsonNode taken = new Sending(bert)
                .field("source", "secret")
                .file("mine.csv", ROWS)
                .delivered();
        assertThat(taken.at("/outcome/code").asString()).isEqualTo("refused");
    }

    @Test
    void only_who_may_deliver_for_an_organisation_does() throws IOException {
        TestClient reader = server.as(new Grant(Role.READER, WATER));
        TestClient inArea = server.as(new Grant(Role.PROGRAMMER, WATER, Optional.of("centrum")));
        for (TestClient client : new TestClient[] {reader, inArea, server.anonymous()}) {
            assertThat(new Sending(client)
                            .file("plans.csv", ROWS)
                            .to("/api/v1/deliveries")
                            .statusCode())
                    .isIn(401, 403);
        }
        assertThat(sending("x")
                        .field("organisation", "heat")
                        .file("a.csv", ROWS)
                        .to("/api/v1/deliveries")
                        .statusCode())
                .isEqualTo(403);
        TestClient both = server.as(new Grant(Role.PROGRAMMER, WATER), new Grant(Role.PROGRAMMER, HEAT));
        assertThat(new Sending(both)
                        .file("a.csv", ROWS)
                        .to("/api/v1/deliveries")
                        .body())
                .contains("organisation");
        assertNothingLeftBehind();
    }

    @Test
    void a_source_keeps_the_profile_of_ones_own_and_its_level() {
        String draft = sending("own")
                .file("plans.csv", ROWS)
                .to("/api/v1/profile-drafts")
                .body();
        assertThat(draft).contains("columns:");
        JsonNode first = delivery(sending("own")
                .field("ownProfile", draft)
                .field("confidentiality", "owner-only")
                .field("accept", "now")
                .file("plans.csv", ROWS)
                .delivered());
        String name = first.at("/quality/sources/0/profile").asString();
        assertThat(name).isEqualTo("plans");
        JsonNode again = delivery(sending("own").file("plans.csv", ROWS).delivered());
        assertThat(again.at("/quality/sources/0/profile").asString()).isEqualTo("plans");
        assertThat(Sending.get(anna, "/api/v1/sources/own")
                        .get("confidentiality")
                        .asString())
                .isEqualTo("owner-only");
    }

    @Test
    void what_was_rejected_does_not_change_how_its_source_is_read() {
        String name = delivery(sending("tried")
                        .field("accept", "now")
                        .file("plans.csv", ROWS)
                        .delivered())
                .at("/quality/sources/0/profile")
                .asString();
        String draft = sending("tried")
                .file("plans.csv", ROWS)
                .to("/api/v1/profile-drafts")
                .body();
        JsonNode tried = delivery(sending("tried")
                .field("ownProfile", draft)
                .file("plans.csv", ROWS)
                .delivered());
        assertThat(tried.at("/quality/sources/0/profile").asString()).isNotEqualTo(name);
        anna.post(tried.get("href").asString() + "/rejections", "");
        JsonNode after = delivery(sending("tried").file("plans.csv", ROWS).delivered());
        assertThat(after.at("/quality/sources/0/profile").asString()).isEqualTo(name);
    }

    @Test
    void two_may_set_aside_under_one_name_and_who_is_accepted_first_has_it() {
        JsonNode job = new Sending(bert)
                .field("source", "same")
                .file("plans.csv", ROWS)
                .delivered();
        JsonNode annas = delivery(sending("same").file("plans.csv", ROWS).delivered());
        String href = job.at("/outcome/href").asString();
        assertThat(Sending.get(bert, href).get("state").asString()).isEqualTo("set-aside");
        assertThat(accepted(anna, annas.get("href").asString()).get("state").asString())
                .isEqualTo("done");
        HttpResponse<String> asked = bert.post(href + "/acceptances", "");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        JsonNode refused = Sending.ended(bert, Sending.json(asked).get("href").asString());
        assertThat(refused.at("/outcome/code").asString()).isEqualTo("refused");
        assertThat(refused.toString()).contains("same");
        JsonNode other = new Sending(bert)
                .field("source", "same of heat")
                .field("accept", "now")
                .file("plans.csv", ROWS)
                .delivered();
        assertThat(other.at("/outcome/counts/added").asLong()).isEqualTo(2);
    }

    private static JsonNode accepted(TestClient who, String href) {
        return Sending.ended(
                who,
                Sending.json(who.post(href + "/acceptances", "")).get("href").asString());
    }

    @Test
    void a_later_delivery_takes_the_place_of_one_that_waits_but_an_unusable_one_does_not() {
        String waiting = delivery(sending("waits").file("plans.csv", ROWS).delivered())
                .get("href")
                .asString();
        assertThat(sending("waits")
                        .file("plans.csv", HEAD)
                        .delivered()
                        .get("state")
                        .asString())
                .isEqualTo("failed");
        assertThat(Sending.get(anna, waiting).get("state").asString()).isEqualTo("set-aside");
        sending("waits").file("plans.csv", ROWS).delivered();
        assertThat(Sending.get(anna, waiting).get("state").asString()).isEqualTo("replaced");
        assertThat(anna.post(waiting + "/acceptances", "").statusCode()).isEqualTo(422);
    }

    @Test
    void the_fate_of_a_delivery_is_settled_once() {
        JsonNode merged = delivery(
                sending("fate").field("accept", "now").file("plans.csv", ROWS).delivered());
        String href = merged.get("href").asString();
        DeliveryReports reports = new SqlDeliveryReports(server.database());
        DeliveryReport report = reports.findReport(
                        Viewer.inSession("anna", "Anna", List.of(new Grant(Role.PROGRAMMER, WATER))),
                        new DeliveryId(href.substring(href.lastIndexOf('/') + 1)))
                .orElseThrow();
        DeliveryReport.Fate discarded = new DeliveryReport.Fate(
                DeliveryState.DISCARDED, "", false, Optional.of(server.clock().instant()), Optional.empty());
        assertThat(reports.settle(new DeliveryReport(report.id(), report.about(), report.quality(), discarded)))
                .isFalse();
        assertThat(Sending.get(anna, href).get("state").asString()).isEqualTo("merged");
        assertThat(anna.post(href + "/rejections", "").statusCode()).isEqualTo(422);
    }
}
