package org.koppelkansen.api.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
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
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A town on a running server in which every kind of work occurs that an overview counts or leaves out, and those who
/// look at it: nobody, then a reader and a controller of each organisation, then a programmer of one area.
record OverviewTown(TestServer server, List<TestClient> lookers) implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /// None of these opens ground here.
    private static final Set<String> OPENS_NOTHING = Set.of("investigate");

    static OverviewTown start() {
        TestServer server = TestServer.start();
        List<TestClient> lookers = new ArrayList<>();
        RegisteredTown town = RegisteredTown.in(server.database());
        town.register()
                .areas()
                .replace(
                        Area.Level.DISTRICT,
                        List.of(area("W", 486_650, 487_100), area("E", 486_000, 486_650)),
                        new Change(RegisteredTown.viewer(Role.CORE_TEAM, "core"), RegisteredTown.at(0), ""));
        List<Work> works = DrawnTown.of("""
                R city sewer replace 1 0-100 0 2028-01-01..2032-01-01 100 flexible 1 P
                Q city sewer replace 1 300-400 0 2029-01-01..2032-01-01 100 flexible 1 P
                H warm heat lay 1 0-100 0 2027-01-01..2032-01-01 60 flexible 0.5 -
                G net gas replace 1 320-400 1 2028-01-01..2032-01-01 60 flexible 0.8 -
                S city road renovate 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                E net electricity lay 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                T net telecom lay 2 200-290 0 2027-01-01..2032-01-01 60 flexible 1 -
                I city sewer investigate 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                O city sewer replace 2 400-500 0 2021-01-01..2022-01-01 60 flexible 1 -
                D city sewer replace 2 600-700 0 2027-01-01..2028-01-01 60 flexible 1 -
                N warm heat lay 3 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                V city sewer replace 3 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                L net gas replace 3 300-390 0 2027-01-01..2032-01-01 60 flexible 1 -
                X city sewer replace 5 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                Y warm heat lay 5 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                """).works();
        Map<String, Confidentiality> levels = Map.of(
                "H", Confidentiality.PUBLIC,
                "R", Confidentiality.PUBLIC,
                "N", Confidentiality.OVERLAP_ONLY,
                "L", Confidentiality.OWNER_ONLY);
        works.forEach(work -> town.enter(
                work.id().value().equals("D") ? done(work) : work,
                levels.getOrDefault(work.id().value(), Confidentiality.PARTNERS),
                work.id().value().equals("H")));
        town.find(1_000);
        lookers.add(server.anonymous());
        for (String organisation : List.of("city", "warm", "net", "far")) {
            lookers.add(server.as(new Grant(Role.READER, new OwnerId(organisation))));
            lookers.add(server.as(new Grant(Role.CONTROLLER, new OwnerId(organisation))));
        }
        lookers.add(server.as(new Grant(Role.PROGRAMMER, new OwnerId("net"), Optional.of("W"))));
        return new OverviewTown(server, lookers);
    }

    private static Area area(String code, double south, double north) {
        return new Area(
                code,
                "Area " + code,
                Area.Level.DISTRICT,
                Optional.empty(),
                Shape.of(new Box(119_000, south, 121_000, north), Crs.RD));
    }

    private static Work done(Work work) {
        Planning planning = work.planning();
        return new Work(
                work.id(),
                work.owner(),
                work.task(),
                work.place(),
                work.window(),
                new Planning(Phase.DONE, planning.budget(), planning.project(), planning.confidentiality()),
                work.provenance());
    }

    @Override
    public void close() {
        server.close();
    }

    static JsonNode json(TestClient client, String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    static List<JsonNode> items(TestClient client, String path) {
        return json(client, path).get("items").valueStream().toList();
    }

    static List<JsonNode> wholes(TestClient client, String query) {
        return items(client, "/api/v1/works?limit=1000&" + query).stream()
                .filter(work -> work.at("/sight").asString().equals("whole"))
                .toList();
    }

    static boolean isPlanned(JsonNode work) {
        return !Set.of("done", "withdrawn").contains(text(work, "/planning/phase"));
    }

    static boolean opens(JsonNode work) {
        return !OPENS_NOTHING.contains(text(work, "/task/intervention"));
    }

    /// The clock of the server stands at the first of March 2027.
    static boolean couldTakePart(JsonNode work) {
        return isPlanned(work) && opens(work) && text(work, "/window/until").compareTo("2027-03-01") > 0;
    }

    static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString("");
    }
}
