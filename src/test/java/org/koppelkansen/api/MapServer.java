package org.koppelkansen.api;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.AnswerBeans;
import org.koppelkansen.api.ogc.OgcBeans;
import org.koppelkansen.api.tiles.TilesBeans;
import org.koppelkansen.register.Overviews;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.store.maps.SqlOverviews;
import org.koppelkansen.store.register.CopiedWorks;
import org.koppelkansen.store.register.SqlRegister;
import org.koppelkansen.works.Work;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// A server with the maps of a register, on which every name that a test knows is a token.
public final class MapServer implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    private final Map<String, Viewer> viewers = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Database database;
    private final Register register;
    private final ConfigurableApplicationContext context;

    private MapServer(Database database) {
        this.database = database;
        this.register = SqlRegister.of(database, new Reach(15, 365), CLOCK);
        SpringApplication application = new SpringApplication(Small.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("server.port", 0, "server.address", "127.0.0.1"));
        application.addInitializers(made -> {
            made.getBeanFactory().registerSingleton("register", register);
            made.getBeanFactory().registerSingleton("overviews", new SqlOverviews(database));
            made.getBeanFactory().registerSingleton("known", new Known(viewers));
        });
        this.context = application.run();
    }

    public static MapServer with(Collection<Work> works) {
        Database database = TestDatabase.fresh();
        CopiedWorks.into(database, works);
        return new MapServer(database);
    }

    /// What a secret stands for.
    record Known(Map<String, Viewer> viewers) {
        Viewer of(HttpServletRequest request) {
            String header = request.getHeader("Authorization");
            if (header == null) {
                return Viewer.ANONYMOUS;
            }
            String secret = header.substring(header.indexOf(' ') + 1);
            String token = header.startsWith("Basic ")
                    ? new String(Base64.getDecoder().decode(secret), StandardCharsets.UTF_8).split(":", 2)[1]
                    : secret;
            return viewers.getOrDefault(token, Viewer.ANONYMOUS);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @Import({AnswerBeans.class, OgcBeans.class, TilesBeans.class})
    static class Small {
        @Bean
        Clock clock() {
            return CLOCK;
        }

        @Bean
        Filter knowing(Known known) {
            return (request, response, chain) -> {
                TestingAuthenticationToken who = new TestingAuthenticationToken("x", "x");
                who.setDetails(known.of((HttpServletRequest) request));
                SecurityContextHolder.getContext().setAuthentication(who);
                try {
                    chain.doFilter(request, response);
                } finally {
                    SecurityContextHolder.clearContext();
                }
            };
        }
    }

    public Register register() {
        return register;
    }

    public Overviews overviews() {
        return new SqlOverviews(database);
    }

    public Database database() {
        return database;
    }

    /// A token of somebody with these roles.
    public String token(Grant... grants) {
        String token = "token-" + viewers.size();
        viewers.put(token, viewer(grants));
        return token;
    }

    public static Viewer viewer(Grant... grants) {
        return Viewer.inSession("account", "Account", List.of(grants));
    }

    public URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    /// @param token empty for nobody in particular
    /// @param headers names and values in turn
    public HttpResponse<byte[]> get(String token, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(path.startsWith("http") ? URI.create(path) : uri(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
