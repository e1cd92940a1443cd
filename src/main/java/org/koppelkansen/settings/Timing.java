package org.koppelkansen.settings;

/// What leaving the wished start costs, in per cent of the own cost a year.
///
/// @param interest of work that loses no life and is done earlier
/// @param delay of work that is done later
public record Timing(Rate interest, Rate delay) {}
