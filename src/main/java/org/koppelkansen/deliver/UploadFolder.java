package org.koppelkansen.deliver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The files of one delivery, under names that can do no harm; gone when it is closed.
public final class UploadFolder implements AutoCloseable {
    private static final int LONGEST_NAME = 120;
    /// Files that belong to a Shapefile of the same name.
    private static final Set<String> BESIDE = Set.of("dbf", "shx", "prj", "cpg", "qix", "sbn", "sbx", "qmd", "qpj");

    private final Path folder;
    private final Path scratch;
    private final List<Path> files = new ArrayList<>();

    UploadFolder(Path folder) throws IOException {
        this.folder = folder;
        this.scratch = Files.createDirectory(folder.resolve("scratch"));
    }

    /// Where a file of this name is to be put; empty where one of that name is there already.
    ///
    /// @param given as the sender wrote it
    public Optional<Path> place(String given) {
        Path file = folder.resolve("files").resolve(harmless(given));
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.contains(file)) {
            return Optional.empty();
        }
        files.add(file);
        return Optional.of(file);
    }

    /// The last part of a path, without what could lead elsewhere, hide, or confuse who reads it.
    static String harmless(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._ ()+-]", "_").strip().replaceFirst("^[. ]+", "");
        String kept = plain.isEmpty() ? "bestand" : plain;
        return kept.length() <= LONGEST_NAME
                ? kept
                : kept.substring(kept.length() - LONGEST_NAME).strip();
    }

    /// As they were given, as far as that does no harm.
    public List<String> names() {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    /// The files that are sources by themselves: those of one Shapefile are one.
    List<String> locations() {
        Set<String> shapes = new HashSet<>();
        for (Path file : files) {
            if (ending(file).equals("shp")) {
                shapes.add(stem(file));
            }
        }
        return files.stream()
                .filter(file -> !(BESIDE.contains(ending(file)) && shapes.contains(stem(file))))
                .map(Path::toString)
                .toList();
    }

    /// Of all files together.
    public long bytes() {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }

    Path scratch() {
        return scratch;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            Uploads.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
