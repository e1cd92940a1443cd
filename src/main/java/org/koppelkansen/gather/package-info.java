/// Turns the rows of many owners' files into works, areas and ambitions, says what is odd about them, and
/// counts. Must not know how a file is laid out (`sources`), nor what works are to each other (`find`).
/// Start at [org.koppelkansen.gather.GatherWorks], then [org.koppelkansen.gather.ReadRow].
@NullMarked
package org.koppelkansen.gather;

import org.jspecify.annotations.NullMarked;
