package org.koppelkansen.api;

import java.util.Map;
import java.util.Optional;
import org.koppelkansen.api.access.FirstAdministrator;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

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
        application.setDefaultProperties(Map.of(
                "server.port",
                settings.port(),
                "server.address",
                settings.address(),
                "spring.threads.virtual.enabled",
                true,
                "spring.main.lazy-initialization",
                false));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("parts", parts);
            context.getBeanFactory().registerSingleton("serverSettings", settings);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("access", settings.access().properties()));
        });
        return new Server(application.run());
    }

    /// On which it listens.
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /// The address at which the first administrator chooses a password; empty when there is one. Each call gives another,
    /// and the last one works.
    public Optional<String> firstLink() {
        return context.getBean(FirstAdministrator.class).link();
    }

    @Override
    public void close() {
        context.close();
    }
}
