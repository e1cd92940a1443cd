package org.koppelkansen.marks;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// A page with what was asked of it, kept under a name of one's own.
public record SavedView(String id, Content content, Instant madeAt, Instant changedAt) {
    /// @param query what stands in the address behind the question mark; empty for none
    public record Content(String name, Place page, String query) {
        /// In characters as people count them.
        public static final int LONGEST_NAME = 80;

        /// In characters as people count them.
        public static final int LONGEST_QUERY = 2000;

        public Content {
            name = name.strip();
            query = query.startsWith("?") ? query.substring(1) : query;
            if (!isName(name) || !isQuery(query)) {
                throw new IllegalArgumentException("no name or query of a view");
            }
        }

        /// Whether a view can be called so.
        public static boolean isName(String given) {
            return !given.isBlank() && isLine(given.strip(), LONGEST_NAME);
        }

        /// Whether this can stand behind a question mark.
        public static boolean isQuery(String given) {
            return isLine(given.startsWith("?") ? given.substring(1) : given, LONGEST_QUERY);
        }

        private static boolean isLine(String given, int longest) {
            return given.codePointCount(0, given.length()) <= longest
                    && given.codePoints()
                            .noneMatch(point ->
                                    Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
        }
    }

    /// The pages of which views are kept, by the words that stand in their addresses.
    public enum Place {
        MAP("kaart"),
        OPPORTUNITIES("koppelkansen"),
        ORGANISATION("organisatie"),
        AREA("gebied");

        private final String key;

        Place(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /// Empty where there is no such page.
        public static Optional<Place> of(String key) {
            return Arrays.stream(values())
                    .filter(place -> place.key.equals(key))
                    .findFirst();
        }
    }
}
