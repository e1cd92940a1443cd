package org.koppelkansen.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.koppelkansen.measure.Text;

/// One answer of a server, brought in as a temporary file. Waits when the server asks for it, follows a few
/// redirections, and gives up on a server that says nothing.
///
/// @param body removed by whoever asked for it
/// @param next the address that a `Link` header gives as the next page (RFC 8288)
record Fetch(Path body, Optional<URI> next) {
    private static final int CONNECT_MILLIS = 15_000;
    private static final int SILENCE_MILLIS = 120_000;
    private static final int TRIES = 4;
    private static final int MOST_REDIRECTIONS = 5;
    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final long LARGEST = 8L << 30;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,<]*\\brel\\s*=\\s*\"?next\\b");

    /// @throws UnreadableSource with what the server said and what to do
    static Fetch of(URI address) throws IOException {
        IOException last = new IOException("no answer");
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                HttpURLConnection answer = answer(address);
                int status = answer.getResponseCode();
                boolean busy = status == 429 || status == 503;
                if (!busy || attempt == TRIES) {
                    return taken(address, answer, status);
                }
                answer.disconnect();
                pause(retryAfter(answer, attempt));
            } catch (java.net.SocketTimeoutException | java.net.ConnectException e) {
                last = e;
            }
        }
        throw new UnreadableSource(Refusals.noAnswer(shown(address), String.valueOf(last.getMessage())), last);
    }

    /// The address without what should not be printed: user, password, keys.
    static String shown(URI address) {
        return address.toString()
                .replaceFirst("//[^/@?#]*@", "//")
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

    private static HttpURLConnection answer(URI first) throws IOException {
        URI address = first;
        for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
            HttpURLConnection asked = (HttpURLConnection) address.toURL().openConnection();
            asked.setConnectTimeout(CONNECT_MILLIS);
            asked.setReadTimeout(SILENCE_MILLIS);
            asked.setInstanceFollowRedirects(false);
            asked.setRequestProperty("Accept", "application/geo+json, application/json;q=0.9, */*;q=0.5");
            asked.setRequestProperty("Accept-Encoding", "gzip");
            asked.setRequestProperty("User-Agent", "koppelkansen");
            int status = asked.getResponseCode();
            String location = asked.getHeaderField("Location");
            if (status < 301 || status > 308 || status == 304 || location == null) {
                return asked;
            }
            asked.disconnect();
            address = resolved(address, location);
            if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
                throw new UnreadableSource(Refusals.noAnswer(shown(first), "→ " + address.getScheme()));
            }
        }
        throw new UnreadableSource(Refusals.noAnswer(shown(first), "30x"));
    }

    private static Fetch taken(URI address, HttpURLConnection answer, int status) throws IOException {
        if (status != 200) {
            answer.disconnect();
            throw new UnreadableSource(refusal(shown(address), status));
        }
        Path body = Files.createTempFile("koppelkansen", ".part");
        body.toFile().deleteOnExit();
        boolean zipped = "gzip".equalsIgnoreCase(answer.getContentEncoding());
        try (InputStream raw = answer.getInputStream();
                InputStream in = zipped ? new GZIPInputStream(raw) : raw;
                OutputStream out = Files.newOutputStream(body)) {
            copy(in, out, shown(address));
        } catch (IOException | UnreadableSource e) {
            Files.deleteIfExists(body);
            throw e;
        }
        return new Fetch(body, next(address, answer.getHeaderFields()));
    }

    private static void copy(InputStream in, OutputStream out, String place) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            length += n;
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

    private static Optional<URI> next(URI address, Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (header.getKey() != null
                    && header.getKey().toLowerCase(Locale.ROOT).equals("link")) {
                Matcher next = NEXT.matcher(String.join(", ", header.getValue()));
                if (next.find()) {
                    return Optional.of(resolved(address, next.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    /// What the server asks for in seconds, else longer with each attempt.
    private static int retryAfter(HttpURLConnection answer, int attempt) {
        String asked = answer.getHeaderField("Retry-After");
        boolean seconds = asked != null && asked.strip().matches("\\d{1,6}");
        return Math.min(LONGEST_WAIT_SECONDS, seconds ? Integer.parseInt(asked.strip()) : 1 << attempt);
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
