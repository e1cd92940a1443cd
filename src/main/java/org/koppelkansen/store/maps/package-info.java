/// What maps ask of the register's tables beside the works themselves: where they lie.
/// Must not know HTTP or tiles; asks the functions that say what a viewer sees, and nothing else.
/// Start at [org.koppelkansen.store.maps.SqlWorkBoxes].
@NullMarked
package org.koppelkansen.store.maps;

import org.jspecify.annotations.NullMarked;
