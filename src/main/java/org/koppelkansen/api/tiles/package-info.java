/// The register on maps: vector tiles of its layers as far as the viewer sees them, and the grids in which they are
/// cut.
/// Must not know SQL; decides nothing about who may see what, but keeps what was drawn for one sight from all others.
/// Start at [org.koppelkansen.api.tiles.TilesController].
@NullMarked
package org.koppelkansen.api.tiles;

import org.jspecify.annotations.NullMarked;
