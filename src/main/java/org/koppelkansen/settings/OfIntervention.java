package org.koppelkansen.settings;

/// What a kind of intervention does to the asset and the ground.
///
/// @param shareOfAsset which part of the asset rate it costs
/// @param losesLife whether it throws away what is there, so that doing it earlier loses the rest of a life
public record OfIntervention(Rate shareOfAsset, boolean losesLife) {}
