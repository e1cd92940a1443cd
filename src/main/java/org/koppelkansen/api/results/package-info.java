/// Opportunities, relations, what-ifs and shares over HTTP, with the rules and rates behind them.
/// Must not know how anything is found or kept, nor who may see what of it.
/// Start at [org.koppelkansen.api.results.OpportunityResource].
@NullMarked
package org.koppelkansen.api.results;

import org.jspecify.annotations.NullMarked;
