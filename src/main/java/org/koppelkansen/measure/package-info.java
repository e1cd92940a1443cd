/// Money, periods, quantities and the two languages in which the program speaks.
/// Knows nothing of works, maps or files.
/// Start at [org.koppelkansen.measure.Period].
@NullMarked
package org.koppelkansen.measure;

import org.jspecify.annotations.NullMarked;
