/// Writes what was found in the open formats that people's own programs read: GeoJSON, GeoPackage, CSV, Excel and
/// JSON. Must not know where works come from, nor how relations are found. Start at
/// [org.koppelkansen.anchor.WriteOutcome], then [org.koppelkansen.anchor.Outcome].
@NullMarked
package org.koppelkansen.anchor;

import org.jspecify.annotations.NullMarked;
