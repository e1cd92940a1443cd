package org.koppelkansen.works;

import java.util.Locale;
import java.util.Optional;
import org.koppelkansen.space.Shape;

/// A named part of a city, in a hierarchy.
///
/// @param code the official code, unique within the level
/// @param parent code of the area one level up, where the source says
public record Area(String code, String name, Level level, Optional<String> parent, Shape shape) {
    public enum Level {
        DISTRICT,
        QUARTER,
        NEIGHBOURHOOD,
        OTHER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
