package org.koppelkansen.register;

/// How near works must be for their owners to learn of each other's needs: as near as for relations.
///
/// @param metres between their geometries, at most
/// @param gapDays between their windows, at most
public record Reach(double metres, int gapDays) {}
