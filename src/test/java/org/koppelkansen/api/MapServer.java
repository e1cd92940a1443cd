package org.koppelkansen.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.store.register.CopiedWorks;
import org.koppelkansen.store.register.SqlRegister;
import org.koppelkansen.works.Work;

/// A server whose register is filled with works, and what is asked of its maps as bytes.
public final class MapServer implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final TestServer server;
    private final Register register;

    private MapServer(TestServer server) {
        this.server = server;
        this.register = SqlRegister.of(server.database(), new Reach(15, 365), Clock.systemUTC());
    }

    public static MapServer with(Collection<Work> works) {
        TestServer server = TestServer.start();
        CopiedWorks.into(server.database(), works);
        return new MapServer(server);
    }

    /// The register itself, to compare with.
    public Register register() {
        return register;
    }

    /// A token of somebody with these roles.
    public String token(Grant... grants) {
        return server.token(server.account(grants), EnumSet.allOf(Scope.class));
    }

    public static Viewer viewer(Grant... grants) {
        return Viewer.inSession("account", "Account", List.of(grants));
    }

    public URI uri(String path) {
        return server.uri(path);
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
        http.close();
        server.close();
    }
}
