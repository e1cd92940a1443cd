package org.koppelkansen.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedWebTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(400);

    private final ServerSocket server = listening();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, LOOPBACK);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes `start` to whoever connects, and then `drop` again and again.
    private void serve(String start, String drop) {
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    connections.incrementAndGet();
                    Thread.ofVirtual().start(() -> answer(socket, start, drop));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private void answer(Socket socket, String start, String drop) {
        try (socket) {
            byte[] request = new byte[4096];
            int length = socket.getInputStream().read(request);
            asked.add(new String(request, 0, Math.max(0, length), StandardCharsets.US_ASCII));
            socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
            while (!drop.isEmpty() && !server.isClosed()) {
                socket.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(20);
            }
        } catch (IOException e) {
            // The asker had enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FeedPolicy policy(FeedPolicy.Names names, Duration longest, long bytes) {
        return new FeedPolicy(Set.of("feeds.example:" + server.getLocalPort()), names, longest, bytes);
    }

    private FeedPolicy allowing(Duration longest) {
        return policy(host -> new InetAddress[] {LOOPBACK}, longest, 1000);
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + server.getLocalPort() + "/plans?x=1");
    }

    private static String body(FeedPolicy policy, URI address) throws IOException {
        GuardedWeb web = new GuardedWeb(policy, Clock.systemUTC());
        try (Web.Reply reply = web.ask(address);
                InputStream in = reply.body()) {
            StringBuilder text = new StringBuilder();
            byte[] some = new byte[64];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                web.unpacked(n);
                text.append(new String(some, 0, n, StandardCharsets.US_ASCII));
            }
            return reply.status() + " " + text;
        }
    }

    @Test
    void a_feed_inside_that_is_allowed_is_fetched_and_asked_by_its_name() throws IOException {
        serve("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\na;b\n", "");
        assertThat(body(allowing(LONG), at("feeds.example"))).isEqualTo("200 a;b\n");
        assertThat(asked.getFirst())
                .startsWith("GET /plans?x=1 HTTP/1.1\r\n")
                .contains("Host: feeds.example:" + server.getLocalPort());
    }

    @Test
    void names_that_lead_inside_are_not_connected_to() throws UnknownHostException {
        serve("HTTP/1.1 200 OK\r\n\r\nsecret", "");
        InetAddress open = InetAddress.getByAddress(new byte[] {(byte) 193, 0, 0, 1});
        InetAddress[] mixed = {open, LOOPBACK};
        for (InetAddress[] addresses : List.of(new InetAddress[] {LOOPBACK}, mixed, new InetAddress[0])) {
            FeedPolicy policy = policy(host -> addresses, LONG, 1000);
            assertThatThrownBy(() -> body(policy, at("other.example")))
                    .isInstanceOf(WebRefusal.class)
                    .hasMessageContaining("other.example cannot be found, or lies in a closed network");
        }
        assertThat(connections).hasValue(0);
    }

    @Test
    void a_name_is_resolved_once_and_that_address_is_the_one_connected_to() throws IOException {
        serve("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nsecret", "");
        AtomicInteger times = new AtomicInteger();
        InetAddress unreachable = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
        FeedPolicy.Names rebinding = host -> new InetAddress[] {times.getAndIncrement() == 0 ? LOOPBACK : unreachable};
        assertThat(body(policy(rebinding, LONG, 1000), at("feeds.example"))).startsWith("200");
        assertThat(times).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "2130706433", "127.1", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "localhost", "0"})
    void other_spellings_of_this_machine_lead_nowhere(String host) {
        serve("HTTP/1.1 200 OK\r\n\r\nsecret", "");
        FeedPolicy policy = policy(FeedPolicy.Names.MACHINE, LONG, 1000);
        assertThatThrownBy(() -> body(policy, at(host))).isInstanceOf(WebRefusal.class);
        assertThat(connections).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://feeds.example/x",
                "gopher://feeds.example/x",
                "jar:http://feeds.example/x!/y",
                "http:///x",
                "http://user:secret@feeds.example/x",
                "http://feeds.example@127.0.0.1/x",
                "http://feeds.example:22/x",
                "http://feeds.example:25/x",
                "/etc/passwd",
                "//feeds.example/x"
            })
    void addresses_of_other_kinds_are_refused_before_anything_is_resolved(String address) {
        FeedPolicy.Names none = host -> {
            throw new AssertionError("resolved " + host);
        };
        FeedPolicy policy = policy(none, LONG, 1000);
        assertThatThrownBy(() -> body(policy, URI.create(address)))
                .isInstanceOf(WebRefusal.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_server_that_says_nothing_is_left() {
        assertThatThrownBy(() -> body(allowing(SHORT), at("feeds.example")))
                .isInstanceOf(WebRefusal.class)
                .hasMessageContaining("was not done answering");
    }

    @Test
    void a_server_that_hangs_up_is_told_of() {
        serve("", "");
        assertThatThrownBy(() -> body(allowing(LONG), at("feeds.example"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 ", "HTTP/1.1 200 OK\r\nX: y\r\n"})
    void a_server_that_drips_is_left_when_the_time_is_over(String start) {
        serve(start, "x");
        assertThatThrownBy(() -> body(allowing(SHORT), at("feeds.example")))
                .isInstanceOf(WebRefusal.class)
                .hasMessageContaining("was not done answering");
    }

    @Test
    void a_server_that_never_ends_is_left_when_it_is_too_much() {
        serve("HTTP/1.1 200 OK\r\n\r\n", "x".repeat(500));
        assertThatThrownBy(() -> body(allowing(LONG), at("feeds.example")))
                .isInstanceOf(WebRefusal.class)
                .hasMessageContaining("gives more than");
    }

    @Test
    void the_time_is_that_of_all_requests_together() throws IOException {
        serve("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\na", "");
        Instants clock = new Instants();
        GuardedWeb web = new GuardedWeb(allowing(LONG), clock);
        web.ask(at("feeds.example")).close();
        clock.pass(LONG);
        assertThatThrownBy(() -> web.ask(at("feeds.example"))).hasMessageContaining("was not done answering");
    }

    @Test
    void who_is_interrupted_waits_no_longer() throws InterruptedException {
        serve("HTTP/1.1 200 OK\r\n\r\n", "x");
        List<Throwable> ends = new CopyOnWriteArrayList<>();
        Thread asker = Thread.ofPlatform().start(() -> {
            try {
                body(policy(host -> new InetAddress[] {LOOPBACK}, LONG, Long.MAX_VALUE), at("feeds.example"));
            } catch (IOException e) {
                ends.add(e);
            }
        });
        while (connections.get() == 0) {
            Thread.onSpinWait();
        }
        asker.interrupt();
        asker.join(LONG);
        assertThat(ends).hasSize(1);
    }

    /// A clock that a test moves.
    private static final class Instants extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
