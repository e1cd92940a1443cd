package org.koppelkansen.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.store.StoreFailure;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// What every answer has, on a server with resources made for it.
class AnswerTest {
    private static ConfigurableApplicationContext server;
    private static int port;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MultipartAutoConfiguration.class
    })
    @Import(AnswerBeans.class)
    static class Small {
        @Bean
        Stones stones() {
            return new Stones();
        }
    }

    record Stone(String name, Optional<Integer> weight, Optional<LocalDate> foundOn, Optional<JsonNode> place) {
        Stone(String name) {
            this(name, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    @RestController
    static class Stones {
        @GetMapping("/api/v1/stones")
        Listing<Stone> list(@ParameterObject Paging paging, HttpServletRequest request, Language language) {
            Stone stone = new Stone(
                    paging.after().orElse(language.tag()),
                    Optional.of(paging.most()).filter(most -> most != 7),
                    Optional.of(LocalDate.of(2026, 11, 22)),
                    Optional.empty());
            return Listing.of(List.of(stone), Optional.of("a b"), request);
        }

        @GetMapping("/api/v1/stones/{version}")
        ResponseEntity<Stone> one(@PathVariable int version, HttpServletRequest request) {
            return EntityTag.ofVersion(version, Viewer.ANONYMOUS.sight()).answer(request, () -> new Stone("x"));
        }

        @PutMapping("/api/v1/stones/{version}")
        int change(HttpServletRequest request) {
            return EntityTag.requiredVersion(request);
        }

        @PostMapping("/api/v1/stones")
        Stone keep(@RequestBody Stone stone) {
            return stone;
        }

        @GetMapping("/api/v1/falls/{how}")
        String fall(@PathVariable String how, @RequestParam(defaultValue = "1") int times) {
            throw switch (how) {
                case "gone" -> new StoreFailure(new Text("Weg.", "Gone."), new IllegalStateException("x"));
                case "told" ->
                    new Problem(
                            ProblemCode.REFUSED, new Text("Nee.", "No."), Map.of("why", new Text("daarom", "because")));
                default -> new IllegalStateException("secret " + times);
            };
        }
    }

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(Small.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("server.port", 0, "server.address", "127.0.0.1"));
        server = application.run();
        port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_answer_names_the_version_of_the_api() {
        assertThat(List.of(get("/api/v1/stones"), get("/nowhere"), get("/api/v1/falls/bug")))
                .allSatisfy(answer -> assertThat(answer.header("API-Version")).isEqualTo("1.0.0"));
    }

    @Test
    void a_problem_says_what_and_why_in_dutch_unless_english_is_asked() {
        Asked dutch = get("/api/v1/falls/told");
        assertThat(dutch.status()).isEqualTo(422);
        assertThat(dutch.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(dutch.at("/type")).isEqualTo("/problems/refused");
        assertThat(dutch.at("/title")).isEqualTo("Kan niet");
        assertThat(dutch.at("/detail")).isEqualTo("Nee.");
        assertThat(dutch.at("/why")).isEqualTo("daarom");
        assertThat(dutch.at("/code")).isEqualTo("refused");
        assertThat(dutch.json().get("status").asInt()).isEqualTo(422);
        Asked english = get("/api/v1/falls/told", "Accept-Language", "fr, en-GB;q=0.8, nl;q=0.5");
        assertThat(english.at("/detail")).isEqualTo("No.");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(get("/api/v1/falls/told", "Accept-Language", ";;q=x").at("/detail"))
                .isEqualTo("Nee.");
    }

    @Test
    void our_own_faults_tell_nothing_but_where_to_look() {
        Asked fault = get("/api/v1/falls/bug");
        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.at("/instance")).startsWith("urn:uuid:");
        assertThat(fault.response().body()).doesNotContain("secret", "Exception", "org.koppelkansen");
    }

    @Test
    void a_database_that_is_gone_is_no_fault_of_ours() {
        Asked gone = get("/api/v1/falls/gone");
        assertThat(gone.status()).isEqualTo(503);
        assertThat(gone.at("/detail")).isEqualTo("Weg.");
        assertThat(gone.header("Retry-After")).isNotEmpty();
    }

    @Test
    void what_the_framework_refuses_is_a_problem_too() {
        assertThat(code(get("/nowhere"))).isEqualTo("404 not-found");
        assertThat(code(get("/error"))).isEqualTo("404 not-found");
        assertThat(code(get("/api/v1/stones/1/"))).isEqualTo("404 not-found");
        Asked method = send("DELETE", "/api/v1/stones", "");
        assertThat(code(method)).isEqualTo("405 wrong-method");
        assertThat(method.header("Allow")).contains("GET", "POST");
        assertThat(code(get("/api/v1/stones", "Accept", "text/csv"))).isEqualTo("406 not-acceptable");
        assertThat(code(send("POST", "/api/v1/stones", "x", "Content-Type", "text/plain")))
                .isEqualTo("415 wrong-media-type");
        assertThat(code(get("/api/v1/stones/three"))).isEqualTo("400 wrong-parameter");
        assertThat(code(get("/api/v1/falls/told?times=x"))).isEqualTo("400 wrong-parameter");
    }

    @Test
    void a_parameter_that_is_not_known_is_refused_with_those_that_are() {
        Asked wrong = get("/api/v1/stones?limit=2&colour=red&taste=sweet", "Accept-Language", "en");
        assertThat(code(wrong)).isEqualTo("400 wrong-parameter");
        assertThat(wrong.json().get("errors")).hasSize(2);
        assertThat(wrong.at("/errors/0/detail")).contains("‘colour’").contains("cursor, limit");
        assertThat(get("/api/v1/stones/1?x").at("/errors/0/code")).isEqualTo("unknown-parameter");
        assertThat(get("/api/v1/falls/told?times=2").status()).isEqualTo(422);
    }

    @Test
    void content_that_is_not_understood_is_refused_with_the_place() {
        assertThat(code(stone("{\"name\": "))).isEqualTo("400 wrong-body");
        assertThat(code(stone(""))).isEqualTo("400 wrong-body");
        assertThat(stone("{\"name\":\"a\",\"weigth\":3}").at("/errors/0/pointer"))
                .isEqualTo("/weigth");
        assertThat(stone("{\"name\":\"a\",\"weight\":\"heavy\"}").at("/errors/0/pointer"))
                .isEqualTo("/weight");
        assertThat(code(stone("{\"name\":\"a\",\"name\":\"b\"}"))).isEqualTo("400 wrong-body");
        assertThat(code(stone("{\"name\":\"a\"} {}"))).isEqualTo("400 wrong-body");
        assertThat(code(stone("{\"name\":\"a\",\"place\":" + "[".repeat(100) + "]".repeat(100) + "}")))
                .isEqualTo("413 too-large");
        assertThat(code(stone("{\"name\":\"" + "a".repeat(2_000_000) + "\"}"))).isEqualTo("413 too-large");
        assertThat(stone("{\"name\":\"a\",\"foundOn\":\"2026-01-02\"}")
                        .response()
                        .body())
                .startsWith("{\"name\":\"a\",\"foundOn\":\"2026-01-02\"");
    }

    @Test
    void a_list_is_read_on_by_its_link() {
        Asked first = get("/api/v1/stones?limit=5");
        assertThat(first.at("/items/0/foundOn")).isEqualTo("2026-11-22");
        assertThat(first.at("/_links/self/href")).isEqualTo("/api/v1/stones?limit=5");
        String next = first.at("/_links/next/href");
        assertThat(next).startsWith("/api/v1/stones?limit=5&cursor=");
        Asked second = get(next);
        assertThat(second.at("/items/0/name")).isEqualTo("a b");
        assertThat(second.at("/_links/next/href")).isEqualTo(next);
    }

    @Test
    void a_cursor_of_ones_own_and_a_limit_out_of_range_are_refused() {
        assertThat(get("/api/v1/stones?cursor=abc").at("/errors/0/pointer")).isEqualTo("cursor");
        assertThat(get("/api/v1/stones?cursor=%00%FF").status()).isEqualTo(400);
        for (String limit : List.of("0", "1001", "-1", "x", "99999999999", "1&limit=2")) {
            assertThat(get("/api/v1/stones?limit=" + limit).at("/errors/0/pointer"))
                    .as(limit)
                    .isEqualTo("limit");
        }
    }

    @Test
    void what_somebody_has_already_is_not_sent_again() {
        Asked first = get("/api/v1/stones/3");
        String tag = first.header("ETag");
        assertThat(tag).startsWith("\"3-");
        assertThat(first.header("Cache-Control")).contains("private").contains("no-cache");
        Asked again = get("/api/v1/stones/3", "If-None-Match", "\"x\", W/" + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(get("/api/v1/stones/4", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void the_version_to_change_is_read_from_its_tag() {
        assertThat(version("\"3\"")).isEqualTo(3);
        assertThat(version(EntityTag.ofVersion(12, "x").text())).isEqualTo(12);
        assertThat(version("3")).isEqualTo(-400);
        assertThat(version("*")).isEqualTo(-400);
        assertThat(version("")).isEqualTo(-428);
    }

    private static int version(String header) {
        Asked answer = send(
                "PUT", "/api/v1/stones/1", "", header.isEmpty() ? new String[0] : new String[] {"If-Match", header});
        return answer.status() == 200 ? Integer.parseInt(answer.response().body()) : -answer.status();
    }

    private static Asked stone(String body) {
        return send("POST", "/api/v1/stones", body, "Content-Type", "application/json");
    }

    private static String code(Asked answer) {
        return answer.status() + " " + answer.at("/code");
    }

    private static Asked get(String path, String... headers) {
        return Asked.get(port, path, headers);
    }

    private static Asked send(String method, String path, String body, String... headers) {
        return Asked.send(port, method, path, body, headers);
    }
}
