package org.koppelkansen.settings;

import org.koppelkansen.measure.Text;

/// What it costs to open a street, by how heavy the site is.
///
/// @param key its name in files
/// @param siteSetUp and `trafficSetUp` and `notices`: EUR/opening
/// @param siteDay and `trafficDay`: EUR/day
public record Opening(
        String key, Text word, Rate siteSetUp, Rate siteDay, Rate trafficSetUp, Rate trafficDay, Rate notices) {}
