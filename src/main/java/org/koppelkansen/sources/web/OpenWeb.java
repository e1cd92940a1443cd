package org.koppelkansen.sources.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The web as it is, for somebody who asks from the own machine for what he chose himself.
final class OpenWeb implements Web {
    private static final int CONNECT_MILLIS = 15_000;
    private static final int SILENCE_MILLIS = 120_000;

    @Override
    public Reply ask(URI address) throws IOException {
        HttpURLConnection asked = (HttpURLConnection) address.toURL().openConnection();
        asked.setConnectTimeout(CONNECT_MILLIS);
        asked.setReadTimeout(SILENCE_MILLIS);
        asked.setInstanceFollowRedirects(false);
        RequestHeaders.ALL.forEach(asked::setRequestProperty);
        return new Answer(asked);
    }

    @Override
    public void unpacked(long bytes) {
        // As much as the disk holds.
    }

    private record Answer(HttpURLConnection asked) implements Reply {
        @Override
        public int status() throws IOException {
            return asked.getResponseCode();
        }

        @Override
        public Optional<String> header(String name) {
            for (Map.Entry<String, List<String>> header :
                    asked.getHeaderFields().entrySet()) {
                if (name.equalsIgnoreCase(header.getKey())) {
                    return Optional.of(String.join(", ", header.getValue()));
                }
            }
            return Optional.empty();
        }

        @Override
        public InputStream body() throws IOException {
            return asked.getInputStream();
        }

        @Override
        public void close() {
            asked.disconnect();
        }
    }
}
