package org.koppelkansen.sources.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.io.CloseMode;

/// An answer that ends when the time is over.
///
/// @param client of this answer alone
record GuardedReply(
        ClassicHttpResponse answer, CloseableHttpClient client, Deadline deadline, Supplier<WebRefusal> tooSlow)
        implements Web.Reply {
    @Override
    public int status() {
        return answer.getCode();
    }

    @Override
    public Optional<String> header(String name) {
        String all = Arrays.stream(answer.getHeaders(name))
                .map(NameValuePair::getValue)
                .collect(Collectors.joining(", "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    @Override
    public InputStream body() throws IOException {
        HttpEntity entity = answer.getEntity();
        return entity == null ? InputStream.nullInputStream() : new Timed(entity.getContent());
    }

    /// Without reading what was not read: it may never end.
    @Override
    public void close() {
        deadline.close();
        client.close(CloseMode.IMMEDIATE);
    }

    private final class Timed extends FilterInputStream {
        Timed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException | RuntimeException e) {
                throw failure(e);
            }
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (IOException | RuntimeException e) {
                throw failure(e);
            }
        }

        private IOException failure(Exception e) {
            return deadline.isPast()
                    ? tooSlow.get()
                    : e instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }

        @Override
        public void close() {
            GuardedReply.this.close();
        }
    }
}
