/// Which works of a city are best done together: sets of works that couple, that can meet in time, and that cost less
/// together than apart; what each of them is worth, and what its owners would pay.
/// Must not know files, screens or the store.
/// Start at [org.koppelkansen.opportunities.FindOpportunities].
@NullMarked
package org.koppelkansen.opportunities;

import org.jspecify.annotations.NullMarked;
