package org.koppelkansen.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.koppelkansen.measure.Text;
import org.koppelkansen.sources.web.Surroundings;
import org.koppelkansen.sources.web.Web;
import org.koppelkansen.sources.web.WebRefusal;

/// One answer of a server, brought in as a temporary file. Waits when the server asks for it, follows a few
/// redirections, and gives up on a server that says nothing.
///
/// @param body removed by whoever asked for it
/// @param next the address that a `Link` header gives as the next page (RFC 8288)
record Fetch(Path body, Optional<URI> next) {
    private static final int TRIES = 4;
    private static final int MOST_REDIRECTIONS = 5;
    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final long LARGEST = 8L << 30;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,<]*\\brel\\s*=\\s*\"?next\\b");

    /// @throws UnreadableSource with what the server said and what to do
    static Fetch of(URI address, Surroundings around) throws IOException {
        try {
            return tried(address, around);
        } catch (WebRefusal e) {
            throw new UnreadableSource(e.sentence(), e);
        }
    }

    private static Fetch tried(URI address, Surroundings around) throws IOException {
        IOException last = new IOException("no answer");
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try (Web.Reply answer = answer(address, around.web())) {
                int status = answer.status();
                boolean busy = status == 429 || status == 503;
                if (!busy || attempt == TRIES) {
                    return taken(address, answer, around);
                }
                pause(retryAfter(answer, attempt));
            } catch (java.net.SocketTimeoutException | java.net.ConnectException e) {
                last = e;
            }
        }
        throw new UnreadableSource(Refusals.noAnswer(shown(address), String.valueOf(last.getMessage())), last);
    }

    /// The address without what should not be printed: user, password, keys.
    static String shown(URI address) {
        return shown(address.toString());
    }

    static String shown(String address) {
        return address.replaceFirst("//[^/@?#]*@", "//")
                .replaceAll("(?i)([?&][^=&]*(?:key|token|secret|password|pwd)[^=&]*=)[^&#]*", "$1…");
    }

    /// The address that `href` means on a page at `place`; the library mistakes a query alone.
    static URI resolved(URI place, String href) {
        String written = href.strip().replace(" ", "%20");
        String bare = place.toString().replaceFirst("[?#].*$", "");
        try {
            return written.startsWith("?") ? URI.create(bare + written) : place.resolve(written);
        } catch (IllegalArgumentException e) {
            throw new UnreadableSource(Refusals.noAnswer(shown(place), "→ " + written), e);
        }
    }

    private static Web.Reply answer(URI first, Web web) throws IOException {
        URI address = first;
        for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
            Web.Reply asked = web.ask(address);
            int status = asked.status();
            Optional<String> location = asked.header("Location");
            if (status < 301 || status > 308 || status == 304 || location.isEmpty()) {
                return asked;
            }
            asked.close();
            address = resolved(address, location.get());
            if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
                throw new UnreadableSource(Refusals.noAnswer(shown(first), "→ " + address.getScheme()));
            }
        }
        throw new UnreadableSource(Refusals.noAnswer(shown(first), "30x"));
    }

    private static Fetch taken(URI address, Web.Reply answer, Surroundings around) throws IOException {
        if (answer.status() != 200) {
            throw new UnreadableSource(refusal(shown(address), answer.status()));
        }
        Path body = around.temporary(".part");
        boolean zipped = answer.header("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        try (InputStream raw = answer.body();
                InputStream in = zipped ? new GZIPInputStream(raw) : raw;
                OutputStream out = Files.newOutputStream(body)) {
            copy(in, out, shown(address), around.web());
        } catch (IOException | UnreadableSource e) {
            Files.deleteIfExists(body);
            throw e;
        }
        return new Fetch(body, next(address, answer));
    }

    private static void copy(InputStream in, OutputStream out, String place, Web web) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            length += n;
            web.unpacked(n);
            if (length > LARGEST) {
                throw new UnreadableSource(Refusals.tooLarge(place));
            }
            out.write(buffer, 0, n);
        }
    }

    private static Text refusal(String place, int status) {
        return switch (status) {
            case 401, 403 -> Refusals.notWelcome(place, status);
            case 404, 410 -> Refusals.notThere(place);
            default -> Refusals.noAnswer(place, "HTTP " + status);
        };
    }

    private static Optional<URI> next(URI address, Web.Reply answer) {
        Matcher next = NEXT.matcher(answer.header("Link").orElse(""));
        return next.find() ? Optional.of(resolved(address, next.group(1))) : Optional.empty();
    }

    /// What the server asks for in seconds, else longer with each attempt.
    private static int retryAfter(Web.Reply answer, int attempt) {
        String asked = answer.header("Retry-After").orElse("").strip();
        boolean seconds = asked.matches("\\d{1,6}");
        return Math.min(LONGEST_WAIT_SECONDS, seconds ? Integer.parseInt(asked) : 1 << attempt);
    }

    private static void pause(int seconds) throws IOException {
        try {
            Thread.sleep(java.time.Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
