package org.koppelkansen.settings;

/// What the owner's own thing costs and how long it lasts, by discipline; without ground, surface, site and traffic.
///
/// @param asset new, in EUR/m of line or EUR/m2 of area
/// @param piece new, for what is a point: EUR/piece
/// @param life years, more than 0
/// @param crew crew-weeks/m or crew-weeks/m2, whichever the asset goes by
/// @param crewPiece crew-weeks/piece
public record OfDiscipline(Rate asset, Rate piece, Rate life, Rate crew, Rate crewPiece) {}
