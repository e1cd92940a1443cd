/// Builds geometries out of the ways in which formats write them: text, bytes, arrays of numbers, arcs, open rings.
/// Must not know files, rows or columns; each reading is handed its piece by `sources`.
/// Start at [org.koppelkansen.sources.geometry.GeometryAssembly].
@NullMarked
package org.koppelkansen.sources.geometry;

import org.jspecify.annotations.NullMarked;
