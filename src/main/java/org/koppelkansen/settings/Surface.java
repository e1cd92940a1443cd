package org.koppelkansen.settings;

import org.koppelkansen.measure.Text;

/// What the surface above a work becomes.
///
/// @param key its name in files
/// @param reinstatement breaking up and putting back, EUR/m2 of opened strip
/// @param restDays how long it stays closed once a work has left it behind
/// @param restSource where that number comes from
/// @param crew crew-weeks/m2
public record Surface(String key, Text word, Rate reinstatement, int restDays, String restSource, Rate crew) {}
