package org.koppelkansen.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a file, buffered, that tell the sink how far they are.
final class CountedBytes extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final RowSink sink;
    private final long total;
    private long done;

    private CountedBytes(InputStream in, RowSink sink, long total) {
        super(in);
        this.sink = sink;
        this.total = total;
    }

    static InputStream of(Path file, RowSink sink) throws IOException {
        return new CountedBytes(Files.newInputStream(file), sink, Files.size(file));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = in.read(bytes, from, Math.min(length, BUFFER));
        if (n > 0) {
            done += n;
            sink.progress(done, total);
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        done += skipped;
        return skipped;
    }
}
