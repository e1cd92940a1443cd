package org.koppelkansen.settings;

/// What doing works together costs in talks: the k-th owner, from the second on, `perOwner + (k - 2) × perOwnerMore`.
///
/// @param perOwner EUR/owner, each beyond the first
/// @param perOwnerMore EUR/owner, on top, for each owner beyond the second
/// @param perProject EUR/project, each further project of an owner that takes part already
public record Coordination(Rate perOwner, Rate perOwnerMore, Rate perProject) {}
