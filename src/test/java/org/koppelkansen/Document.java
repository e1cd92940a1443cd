package org.koppelkansen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A document in Markdown, as far as it can be tested: its links, headings and commands.
///
/// @param path from the folder of the project
record Document(Path path, List<String> lines) {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCE = Pattern.compile("^\\s*```(\\w*)\\s*$");
    private static final List<String> FOLDERS = List.of("docs", "profiles", "demo");

    Document {
        lines = List.copyOf(lines);
    }

    static Document of(String path, String text) {
        return new Document(Path.of(path), text.lines().toList());
    }

    static Document at(Path path) {
        try {
            return new Document(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All documents of the project, in order of path.
    static List<Document> all() {
        return Stream.concat(
                        Stream.of(Path.of("")), FOLDERS.stream().map(Path::of).filter(Files::isDirectory))
                .flatMap(folder -> files(folder, folder.toString().isEmpty() ? 1 : 9))
                .filter(file -> file.toString().endsWith(".md"))
                .sorted()
                .map(Document::at)
                .toList();
    }

    /// The lines of all blocks marked `sh`, a line that ends in a backslash joined with the next.
    List<String> commands() {
        List<String> commands = new ArrayList<>();
        String block = "";
        StringBuilder command = new StringBuilder();
        for (String line : lines) {
            var fence = FENCE.matcher(line);
            if (fence.matches()) {
                block = block.isEmpty() ? "in " + fence.group(1) : "";
            } else if (block.equals("in sh") && !line.isBlank()) {
                command.append(line.strip().replaceFirst("\\\\$", ""));
                boolean quoting = command.chars().filter(c -> c == '\'').count() % 2 == 1;
                if (!line.endsWith("\\") && !quoting) {
                    commands.add(command.toString());
                    command.setLength(0);
                }
            }
        }
        return commands;
    }

    /// Links to files of the project that lead nowhere.
    List<String> brokenLinks() {
        return lines.stream()
                .flatMap(line -> LINK.matcher(line).results().map(found -> found.group(1)))
                .filter(link -> !link.matches("(?:https?|mailto):.*"))
                .filter(link -> !leadsSomewhere(link))
                .map(link -> path + ": " + link)
                .toList();
    }

    /// Headings of the second level.
    List<String> sections() {
        return lines.stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    private boolean leadsSomewhere(String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? path : path.resolveSibling(file).normalize();
        return Files.exists(target) && (hash < 0 || at(target).hasAnchor(link.substring(hash + 1)));
    }

    private boolean hasAnchor(String anchor) {
        return lines.stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .anyMatch(anchor::equals);
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
