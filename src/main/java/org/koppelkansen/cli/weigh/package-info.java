/// The command that weighs works, together and apart, and what-if; and how any command chooses works to weigh.
/// Must not know how costs are made up.
/// Start at [org.koppelkansen.cli.weigh.WeighCommand].
@NullMarked
package org.koppelkansen.cli.weigh;

import org.jspecify.annotations.NullMarked;
