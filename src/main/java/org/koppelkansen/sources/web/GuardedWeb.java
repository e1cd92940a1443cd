package org.koppelkansen.sources.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/// The web as a server may use it for one reading on behalf of a user. Every address is looked at, each
/// redirection and each page anew, and a connection goes to the very address that was looked at: a name that
/// means something else a moment later leads nowhere.
public final class GuardedWeb implements Web {
    private static final int CONNECT_SECONDS = 10;
    private static final int SILENCE_SECONDS = 20;
    private static final int LONGEST_LINE = 1 << 14;
    private static final int MOST_HEADERS = 200;

    private final FeedPolicy policy;
    private final Clock clock;
    private final Instant end;
    private long bytesLeft;
    private String host = "";

    /// The time begins to count.
    public GuardedWeb(FeedPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
        this.end = clock.instant().plus(policy.longest());
        this.bytesLeft = policy.mostBytes();
    }

    @Override
    public Reply ask(URI address) throws IOException {
        policy.check(address);
        host = address.getHost();
        requireTime();
        HttpGet get = new HttpGet(address);
        RequestHeaders.ALL.forEach(get::setHeader);
        CloseableHttpClient client = client(FeedPolicy.port(address));
        Deadline deadline = new Deadline(clock, end, get::cancel);
        try {
            HttpHost target = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
            ClassicHttpResponse answer = client.executeOpen(target, get, null);
            return new GuardedReply(answer, client, deadline, this::tooSlow);
        } catch (IOException | RuntimeException e) {
            deadline.close();
            client.close();
            throw failure(e, deadline);
        }
    }

    private IOException failure(Exception e, Deadline deadline) {
        if (deadline.isPast()) {
            return tooSlow();
        }
        if (e instanceof UnknownHostException) {
            return new WebRefusal(WebSentences.outOfReach(host));
        }
        return e instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }

    private WebRefusal tooSlow() {
        return new WebRefusal(WebSentences.tooSlow(host, policy.longest().toSeconds()));
    }

    private void requireTime() throws WebRefusal {
        if (!clock.instant().isBefore(end)) {
            throw tooSlow();
        }
    }

    @Override
    public void unpacked(long bytes) throws WebRefusal {
        bytesLeft -= bytes;
        if (bytesLeft < 0) {
            throw new WebRefusal(WebSentences.tooMuch(host, policy.mostBytes() >> 20));
        }
    }

    /// Without proxy, cookies, redirections or passwords.
    private CloseableHttpClient client(int port) {
        Http1Config bounds = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Looking(policy, port))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(bounds)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                                .setSocketTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(SILENCE_SECONDS))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /// Resolves a name to what may be connected to, and to nothing else.
    private record Looking(FeedPolicy policy, int port) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return policy.reachable(host, port);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
