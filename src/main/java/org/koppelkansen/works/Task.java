package org.koppelkansen.works;

/// What a work does.
///
/// @param title as the source names it, or empty
public record Task(Discipline discipline, Intervention intervention, String title) {}
