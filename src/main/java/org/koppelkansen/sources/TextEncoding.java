package org.koppelkansen.sources;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// In which encoding the bytes of a text file stand, found by its first bytes and by reading all of it once.
///
/// @param mark how many bytes of byte order mark to pass over
/// @param guessed whether neither mark nor validity tell, so that a person should look
record TextEncoding(Charset charset, int mark, boolean guessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    /// What the second and third byte of a sequence become in windows-1252.
    private static final String REST =
            "[\\x{80}-\\x{BF}\\x{20AC}\\x{201A}-\\x{203A}\\x{0152}-\\x{0192}\\x{02C6}\\x{02DC}\\x{2122}]";

    private static final Pattern GARBLED = Pattern.compile("[ÃÂ]" + REST + "|â" + REST + "{2}");
    private static final int HEAD = 4096;
    /// The euro sign of ISO-8859-15; in windows-1252 the currency sign that nobody types.
    private static final int LATIN_9_EURO = 0xA4;

    /// A byte order mark is believed first, then `wish` unless it is UTF-8 and the bytes are not.
    static TextEncoding of(Path file, Optional<Charset> wish) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Optional<TextEncoding> marked = marked(head);
        if (marked.isPresent()) {
            TextEncoding found = marked.get();
            return found.charset.equals(StandardCharsets.UTF_8) ? checked(file, found) : found;
        }
        if (wish.isPresent() && !wish.get().equals(StandardCharsets.UTF_8)) {
            return new TextEncoding(wish.get(), 0, false);
        }
        Optional<Charset> wide = wide(head);
        return wide.isPresent()
                ? new TextEncoding(wide.get(), 0, true)
                : checked(file, new TextEncoding(StandardCharsets.UTF_8, 0, false));
    }

    /// Says of the file `name` that its encoding was guessed, if it was.
    void tell(RowSink sink, String name) {
        if (guessed) {
            sink.finding(Finding.ofFile(FindingCode.ENCODING_GUESSED, name, charset.name()));
        }
    }

    /// The text after the mark; bytes that mean nothing become the replacement character.
    Reader open(Path file) throws IOException {
        return open(file, new RowSink() {
            @Override
            public void row(RawRow row) {}

            @Override
            public void finding(Finding finding) {}
        });
    }

    /// The same, telling `sink` how far the reading is.
    Reader open(Path file, RowSink sink) throws IOException {
        InputStream in = new CountedBytes(Files.newInputStream(file), sink, Files.size(file));
        in.skipNBytes(mark);
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
    }

    /// Whether a text looks like UTF-8 that was once read as windows-1252, as `MaÃ®trise` for `Maîtrise`.
    static boolean isGarbled(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) != 'Ã' && text.charAt(at) != 'Â' && text.charAt(at) != 'â') {
            at++;
        }
        return at < text.length() && GARBLED.matcher(text).find(at);
    }

    private static Optional<TextEncoding> marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3, false));
        }
        if (starts(head, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2, false));
        }
        return starts(head, 0xFE, 0xFF)
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, false))
                : Optional.empty();
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark shows by its zero bytes: at least a third of the even or of the odd places.
    private static Optional<Charset> wide(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] < 2 || Math.max(zeros[0], zeros[1]) * 6 < head.length) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /// Believes UTF-8 unless broken sequences outweigh the sound ones: then it is a single-byte encoding.
    private static TextEncoding checked(Path file, TextEncoding utf8) throws IOException {
        Utf8Count count = new Utf8Count();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                count.take(buffer, n);
            }
        }
        if (count.broken == 0) {
            return utf8;
        }
        if (count.sound > 10 * count.broken) {
            return new TextEncoding(StandardCharsets.UTF_8, utf8.mark, true);
        }
        boolean latin9 = count.euros > 0 && count.controls == 0;
        return new TextEncoding(latin9 ? LATIN_9 : WINDOWS, utf8.mark, true);
    }

    /// Counts sequences of more than one byte, sound and broken, over a whole file.
    private static final class Utf8Count {
        private long sound;
        private long broken;
        private long euros;
        private long controls;
        private int awaited;

        void take(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                int b = bytes[i];
                if (b < 0 || awaited > 0) {
                    takeHigh(b & 0xFF);
                }
            }
        }

        private void takeHigh(int b) {
            euros += b == LATIN_9_EURO ? 1 : 0;
            controls += b >= 0x80 && b < 0xA0 ? 1 : 0;
            boolean follows = (b & 0xC0) == 0x80;
            if (awaited > 0 && follows) {
                awaited--;
                sound += awaited == 0 ? 1 : 0;
                return;
            }
            broken += awaited > 0 || follows ? 1 : 0;
            awaited = lead(b);
            broken += awaited < 0 ? 1 : 0;
            awaited = Math.max(0, awaited);
        }

        /// How many bytes follow this one, −1 where none may lead so.
        private static int lead(int b) {
            if (b < 0xC0) {
                return 0;
            }
            if (b >= 0xC2 && b <= 0xDF) {
                return 1;
            }
            if (b >= 0xE0 && b <= 0xEF) {
                return 2;
            }
            return b >= 0xF0 && b <= 0xF4 ? 3 : -1;
        }
    }

    /// The bytes of a file, buffered, that tell the sink how far they are.
    private static final class CountedBytes extends FilterInputStream {
        private static final int BUFFER = 1 << 16;

        private final RowSink sink;
        private final long total;
        private long done;

        private CountedBytes(InputStream in, RowSink sink, long total) {
            super(in);
            this.sink = sink;
            this.total = total;
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
}
