package org.koppelkansen.settings;

/// A layer of ground, and what a cubic metre of trench in it costs: dug, held open, filled and compacted.
///
/// @param fromMetres below the surface, including
/// @param untilMetres below the surface, excluding; infinite in the last layer
/// @param digging EUR/m3
/// @param crew crew-weeks/m3
public record DepthLayer(double fromMetres, double untilMetres, Rate digging, Rate crew) {
    /// How much of the layer an excavation from the surface to a depth goes through, in metres; 0 for one that ends
    /// above it.
    public double thicknessMetres(double depthMetres) {
        return Math.max(0, Math.min(depthMetres, untilMetres) - fromMetres);
    }
}
