package org.koppelkansen.api.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.MapServer;
import org.koppelkansen.api.SeededWorks;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.space.Box;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What GDAL itself reads, through which QGIS's users and others come. Skipped where `ogrinfo` is not installed
/// (Debian: `gdal-bin`).
class OgrTest {
    private static final List<Work> ALL = SeededWorks.of(13, 1_700);
    private static final Grant RIJNLAND = new Grant(Role.PROGRAMMER, new OwnerId("rijnland"));

    private static MapServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(isThere("ogrinfo"), "ogrinfo is not there: install gdal-bin");
        server = MapServer.with(ALL);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void it_lists_the_collections() {
        assertThat(run("ogrinfo", "-ro", address())).contains("1: works (title: Voornemens)", "areas");
    }

    @Test
    void it_reads_every_feature_page_by_page() {
        long visible = server.register().works().count(Viewer.ANONYMOUS, WorkFilter.ALL);
        assertThat(visible).isGreaterThan(ItemsAsked.MOST);
        assertThat(read("")).hasSize((int) visible);
    }

    @Test
    void with_a_token_as_password_it_reads_what_its_owner_sees() {
        String token = server.token(RIJNLAND);
        long visible = server.register().works().count(MapServer.viewer(RIJNLAND), WorkFilter.ALL);
        assertThat(read("", "--config", "GDAL_HTTP_USERPWD", "token:" + token)).hasSize((int) visible);
    }

    @Test
    void the_documented_commands_make_a_geopackage_of_works_of_every_type() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("docs/maps.md")).stream()
                .filter(line -> line.startsWith("ogr2ogr "))
                .toList();
        assertThat(documented).hasSize(2);
        for (String line : documented) {
            Path file = folder.resolve("works-" + documented.indexOf(line) + ".gpkg");
            String told = run(line.replace("OAPIF:http://127.0.0.1:8080/ogc", address())
                    .replace("works.gpkg", file.toString())
                    .replace("$TOKEN", server.token(RIJNLAND))
                    .replace("\"", "")
                    .split(" ", -1));
            assertThat(told).doesNotContain("Warning");
            assertThat(run("ogrinfo", "-ro", "-so", file.toString(), "works")).contains("Geometry: Unknown (any)");
        }
    }

    @Test
    void every_work_lies_where_it_is() {
        Map<String, Work> byId =
                ALL.stream().collect(Collectors.toMap(work -> work.id().value(), work -> work));
        for (JsonNode feature : read("EPSG:28992")) {
            Box truth = Objects.requireNonNull(
                            byId.get(feature.at("/properties/id").asString()))
                    .place()
                    .orElseThrow()
                    .geometry()
                    .box();
            double[] first = first(feature.at("/geometry/coordinates"));
            // GDAL shifts the Dutch datum by a formula of its own.
            assertThat(truth.grow(0.6).contains(first[0], first[1]))
                    .as("%s in %s", Arrays.toString(first), truth)
                    .isTrue();
        }
    }

    @Test
    void in_the_dutch_grid_it_reads_the_very_coordinates() {
        String address = server.uri(
                        "/ogc/collections/works/items?limit=50&crs=http://www.opengis.net/def/crs/EPSG/0/28992")
                .toString();
        String info = run("ogrinfo", "-ro", "-al", "-q", "-fid", "0", "GeoJSON:" + address);
        assertThat(info).contains("id (String) = seeded:");
        JsonNode first =
                JsonMapper.shared().readTree(server.get("", address).body()).at("/features/0");
        double[] corner = first(first.at("/geometry/coordinates"));
        Work work = ALL.stream()
                .filter(one -> one.id().value().equals(first.get("id").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(work.place().orElseThrow().geometry().box().grow(0.001).contains(corner[0], corner[1]))
                .isTrue();
    }

    @Test
    void a_window_on_the_map_reads_only_what_meets_it() {
        String count = run("ogrinfo", "-ro", "-so", "-spat", "4.81", "52.31", "4.83", "52.32", address(), "works");
        long features = Stream.of(count.split("\n", -1))
                .filter(line -> line.startsWith("Feature Count: "))
                .mapToLong(line -> Long.parseLong(line.substring("Feature Count: ".length())))
                .sum();
        assertThat(features).isPositive().isLessThan(server.register().works().count(Viewer.ANONYMOUS, WorkFilter.ALL));
    }

    private JsonNode read(String crs, String... more) {
        Path file = folder.resolve("read-" + crs.hashCode() + more.length + ".json");
        List<String> command =
                new ArrayList<>(List.of("ogr2ogr", "-f", "GeoJSON", file.toString(), address(), "works"));
        if (!crs.isEmpty()) {
            command.addAll(List.of("-t_srs", crs));
        }
        command.addAll(List.of(more));
        run(command.toArray(String[]::new));
        return JsonMapper.shared().readTree(file.toFile()).get("features");
    }

    private static String address() {
        return "OAPIF:" + server.uri("/ogc");
    }

    private static double[] first(JsonNode coordinates) {
        JsonNode inner = coordinates;
        while (inner.get(0).isArray()) {
            inner = inner.get(0);
        }
        return new double[] {inner.get(0).asDouble(), inner.get(1).asDouble()};
    }

    private static boolean isThere(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
