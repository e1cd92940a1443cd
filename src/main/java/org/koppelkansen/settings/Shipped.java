package org.koppelkansen.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The YAML files that come with the program.
public final class Shipped {
    private Shipped() {}

    /// The text of a file on the class path, such as `/rules/slack.yaml`, if it is there.
    public static Optional<String> text(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public static YamlNode rules(String name) {
        String text = text("/rules/" + name)
                .orElseThrow(() -> new IllegalStateException("the program comes without rules/" + name));
        return YamlNode.read("rules/" + name, text);
    }
}
