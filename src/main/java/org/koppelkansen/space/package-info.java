/// Geometry: coordinate systems, repair, distance and shared ground.
/// Must not know what a work is, nor where geometry comes from; JTS and proj4j stay in here and in the edges.
/// Start at [org.koppelkansen.space.Shape].
@NullMarked
package org.koppelkansen.space;

import org.jspecify.annotations.NullMarked;
