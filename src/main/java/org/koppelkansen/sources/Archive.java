package org.koppelkansen.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip file, with bounds on what it may unpack to: a small file can claim to hold a disk full.
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    private static final long SMALL = 256L << 20;
    private static final long MOST_RATIO = 200;
    private static final long MOST_SHARED_TEXT = 256L << 20;

    private Archive() {}

    /// The names of the files in it.
    ///
    /// @param most bytes that it may unpack to
    /// @throws UnreadableSource when it is cut off or would unpack to something absurd
    static List<String> check(Path file, String name, long most) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long total = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long size = Math.max(0, entry.getSize());
                total += size;
                boolean bomb = size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
                boolean shared = entry.getName().endsWith("sharedStrings.xml") && size > MOST_SHARED_TEXT;
                if (bomb || shared || total > most || zip.size() > MOST_ENTRIES || isLonger(zip, entry, size)) {
                    throw new UnreadableSource(Refusals.tooLarge(name));
                }
            }
            return zip.stream()
                    .filter(e -> !e.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (ZipException e) {
            throw new UnreadableSource(Refusals.damaged(name), e);
        }
    }

    /// Whether more comes out than the list of contents says, which would get around every bound above.
    private static boolean isLonger(ZipFile zip, ZipEntry entry, long size) {
        try (InputStream in = zip.getInputStream(entry)) {
            in.skipNBytes(size);
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean hasExtension(String entry, String extension) {
        return entry.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /// Unpacks one file, at most as long as it claims to be; what cannot be unpacked is left out.
    ///
    /// @return whether all of it came out
    static boolean unpack(Path file, String entryName, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(entryName);
            if (entry == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(to)) {
                return copy(in, out, entry.getSize());
            }
        }
    }

    private static boolean copy(InputStream in, OutputStream out, long size) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = Math.max(0, size);
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(n, left));
                left -= n;
                if (left < 0) {
                    return false;
                }
            }
            return true;
        } catch (ZipException e) {
            return false;
        }
    }
}
