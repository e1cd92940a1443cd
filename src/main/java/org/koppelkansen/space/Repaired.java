package org.koppelkansen.space;

import java.util.List;
import java.util.Optional;

/// What repair made of a geometry.
///
/// @param shape valid and not empty; absent when nothing usable was in it
/// @param flaws what was wrong, each once, in the order of [ShapeFlaw]; empty when nothing was
/// @param areaGained ground that the shape has more (or, negative, less) than its rings as delivered, in square
///     metres; to some percent where the system counts in degrees
public record Repaired(Optional<Shape> shape, List<ShapeFlaw> flaws, double areaGained) {
    public Repaired {
        flaws = flaws.stream().distinct().sorted().toList();
    }
}
