package org.koppelkansen;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The map of packages as a table of Markdown: what each is for, what it uses, which libraries it may see.
final class MapTable {
    private MapTable() {}

    /// @param libraries each with the packages that use it
    /// @param sources where the sentence on each package stands
    static String of(Map<String, Set<String>> map, Map<String, Set<String>> libraries, Collection<JavaSource> sources) {
        return map.entrySet().stream()
                .map(part -> row(part.getKey(), part.getValue(), libraries, sources))
                .collect(Collectors.joining(
                        "", "| package | what it is for | uses | libraries |\n|---|---|---|---|\n", ""));
    }

    private static String row(
            String name, Set<String> uses, Map<String, Set<String>> libraries, Collection<JavaSource> sources) {
        String seen = libraries.entrySet().stream()
                .filter(library -> library.getValue().contains(name))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        return "| `" + name + "` | " + purpose(name, sources) + " | " + String.join(", ", uses) + " | " + seen + " |\n";
    }

    /// The first sentence of the package's description.
    private static String purpose(String name, Collection<JavaSource> sources) {
        return sources.stream()
                .filter(file -> file.isPackageInfo() && file.packageName().equals(name.equals("root") ? "" : name))
                .map(file -> file.comments().stream()
                        .map(comment -> comment.replaceFirst("^///\\s*", ""))
                        .collect(Collectors.joining(" ")))
                .map(text -> text.replaceFirst("(?s)\\.(?: .*)?$", ""))
                .findFirst()
                .orElse("");
    }
}
