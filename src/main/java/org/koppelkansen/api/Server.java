package org.koppelkansen.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.api.access.FirstAdministrator;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// The running server.
public final class Server implements AutoCloseable {
    private static final String COMPRESSED =
            "text/html,text/css,text/javascript,application/json,application/geo+json,image/svg+xml";

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Starts to listen.
    ///
    /// @param parts all that the answers need, with the database open
    public static Server start(Parts parts, ServerSettings settings) {
        SpringApplication application = new SpringApplication(Beans.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("parts", parts);
            context.getBeanFactory().registerSingleton("serverSettings", settings);
        });
        return new Server(application.run());
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        Map<String, Object> properties = new HashMap<>(settings.access().properties(settings.behindProxy()));
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.address());
        properties.put("server.compression.enabled", true);
        properties.put("server.compression.mime-types", COMPRESSED);
        properties.put("server.shutdown", "graceful");
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
        properties.put("spring.jmx.enabled", false);
        properties.put("spring.threads.virtual.enabled", true);
        return properties;
    }

    /// On which it listens.
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /// The address at which the first administrator chooses a password; empty when there is one. Each call gives
    /// another, and the last one works.
    public Optional<String> firstLink() {
        return context.getBean(FirstAdministrator.class).link();
    }

    @Override
    public void close() {
        context.close();
    }
}
