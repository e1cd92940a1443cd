package org.koppelkansen.store.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a source says of a work, as 32 bytes: the same for two readings that say the same.
final class Fingerprint {
    /// What the program works out, or holds of the reading only.
    private static final Set<String> NOT_SAID =
            Set.of("registrar", "source", "source_row", "read_on", "footprint", "box", "ground", "areas");

    /// What is counted from the day of reading where the rule of this name made the window: all of it where a row gave
    /// no date, its end where a row said that the end is not known.
    private static final Map<String, Set<String>> COUNTED_FROM_READING = Map.of(
            "horizon", Set.of("span", "wished_start", "duration_days"), "open-end", Set.of("span", "duration_days"));

    private final Map<String, @Nullable String> said = new LinkedHashMap<>();

    void add(String column, @Nullable String value) {
        if (!NOT_SAID.contains(column)) {
            said.put(column, value);
        }
    }

    /// Four letters that are most likely others for another text, and say next to nothing of it.
    static String mark(String text) {
        return java.util.HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), 0, 2);
    }

    byte[] digest() {
        MessageDigest digest = sha256();
        String rule = said.get("origin_rule");
        Set<String> counted = rule == null ? Set.of() : COUNTED_FROM_READING.getOrDefault(rule, Set.of());
        said.forEach((column, value) -> {
            if (value != null && !counted.contains(column)) {
                digest.update((column + "=" + value).getBytes(StandardCharsets.UTF_8));
                // Stands in no value, so that two values cannot be taken for one.
                digest.update((byte) 0);
            }
        });
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
