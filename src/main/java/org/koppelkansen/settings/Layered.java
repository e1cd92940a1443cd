package org.koppelkansen.settings;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A place in the file that the program ships, and the same place in the user's own file, which goes first wherever it
/// says something. At least one of them is there.
record Layered(Optional<YamlNode> shipped, Optional<YamlNode> own) {
    static Layered of(YamlNode shipped) {
        return new Layered(Optional.of(shipped), Optional.empty());
    }

    static Layered ofOwn(YamlNode own) {
        return new Layered(Optional.empty(), Optional.of(own));
    }

    static Layered of(YamlNode shipped, YamlNode own) {
        return new Layered(Optional.of(shipped), Optional.of(own));
    }

    boolean isOverridden() {
        return own.isPresent();
    }

    /// The value that holds.
    YamlNode value() {
        return own.or(() -> shipped).orElseThrow();
    }

    Optional<Layered> at(String key) {
        Layered below = new Layered(shipped.flatMap(node -> node.at(key)), own.flatMap(node -> node.at(key)));
        return below.shipped.isEmpty() && below.own.isEmpty() ? Optional.empty() : Optional.of(below);
    }

    Layered need(String key) {
        // Asking the value itself words the refusal.
        return at(key).orElseGet(() -> of(value().need(key)));
    }

    /// This place, after refusing every key but these in either file.
    Layered only(String... allowed) {
        Stream.of(shipped, own).flatMap(Optional::stream).forEach(node -> node.only(allowed));
        return this;
    }

    /// The keys of both, those of the shipped file first, each in the order of its file.
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(shipped, own)
                .flatMap(Optional::stream)
                .forEach(node -> keys.addAll(node.entries().keySet()));
        return keys;
    }
}
