package org.koppelkansen.api;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// The running server.
public final class Server implements AutoCloseable {
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
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("parts", parts));
        return new Server(application.run());
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        return Map.of(
                "server.port",
                settings.port(),
                "server.address",
                settings.address(),
                "server.forward-headers-strategy",
                settings.behindProxy() ? "native" : "none",
                "server.shutdown",
                "graceful",
                "spring.lifecycle.timeout-per-shutdown-phase",
                "3s",
                "spring.jmx.enabled",
                false,
                "spring.threads.virtual.enabled",
                true);
    }

    /// On which it listens.
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
