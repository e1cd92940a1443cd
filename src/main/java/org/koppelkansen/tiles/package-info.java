/// Maps in square pieces: the grid in which a map is cut, and the drawing of shapes into one piece as a vector tile.
/// Must not know works, the register or HTTP.
/// Start at [org.koppelkansen.tiles.VectorTile].
@NullMarked
package org.koppelkansen.tiles;

import org.jspecify.annotations.NullMarked;
