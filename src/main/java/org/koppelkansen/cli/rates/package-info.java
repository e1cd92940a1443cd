/// The command that shows what things cost: every rate with its source, and published figures beside our own sums.
/// Must not know plans or what is reckoned with the rates.
/// Start at [org.koppelkansen.cli.rates.RatesCommand].
@NullMarked
package org.koppelkansen.cli.rates;

import org.jspecify.annotations.NullMarked;
