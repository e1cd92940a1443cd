package org.koppelkansen.works;

import java.util.Optional;

/// What a work does.
///
/// @param title as the source names it, or empty
/// @param depthMetres of the bottom of its excavation, where the owner says; else what is usual for its discipline
public record Task(Discipline discipline, Intervention intervention, String title, Optional<Double> depthMetres) {
    /// Deeper than any work in a street; what says so is a mistake.
    public static final double DEEPEST_METRES = 50;

    public Task {
        depthMetres.filter(depth -> !(depth > 0 && depth <= DEEPEST_METRES)).ifPresent(depth -> {
            throw new IllegalArgumentException("a depth of " + depth + " m");
        });
    }

    public Task(Discipline discipline, Intervention intervention, String title) {
        this(discipline, intervention, title, Optional.empty());
    }

    /// The same task, dug to another depth.
    public Task deepened(double metres) {
        return new Task(discipline, intervention, title, Optional.of(metres));
    }
}
