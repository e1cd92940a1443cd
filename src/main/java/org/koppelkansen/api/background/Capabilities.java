package org.koppelkansen.api.background;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.koppelkansen.sources.web.FeedPolicy;
import org.koppelkansen.sources.web.GuardedWeb;
import org.koppelkansen.sources.web.Web;

/// What one WMTS says that it has, fetched when somebody needs it and kept for an hour. The server asks, so that
/// browsers need to be let out for pictures only.
final class Capabilities {
    static final int MOST_BYTES = 8 << 20;

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int OK = 200;

    private final URI address;
    private final Clock clock;
    private byte[] kept = {};
    private Instant fetched = Instant.MIN;

    Capabilities(URI address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /// The document as it came. Many who ask at once wait for one fetching.
    ///
    /// @throws IOException when it cannot be had
    synchronized byte[] read() throws IOException {
        Instant now = clock.instant();
        if (kept.length == 0 || fetched.plus(KEPT).isBefore(now)) {
            kept = fetch();
            fetched = now;
        }
        return kept.clone();
    }

    /// From the one host that who runs the server named, wherever that is; a redirection leads nowhere.
    private byte[] fetch() throws IOException {
        int port = address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        FeedPolicy policy =
                new FeedPolicy(Set.of(address.getHost() + ":" + port), FeedPolicy.Names.MACHINE, LONGEST, MOST_BYTES);
        try (Web.Reply reply = new GuardedWeb(policy, clock).ask(address)) {
            if (reply.status() != OK) {
                throw new IOException("status " + reply.status());
            }
            boolean isPacked = reply.header("Content-Encoding")
                    .filter("gzip"::equalsIgnoreCase)
                    .isPresent();
            try (InputStream body = isPacked ? new GZIPInputStream(reply.body()) : reply.body()) {
                byte[] document = body.readNBytes(MOST_BYTES + 1);
                if (document.length == 0 || document.length > MOST_BYTES) {
                    throw new IOException(document.length + " bytes");
                }
                return document;
            }
        }
    }
}
