/// What works cost alone and together, to the cent: the ground that they open, the site, the moment, the owners that
/// must agree; and how long streets are open and how many people it takes.
/// Must not know which works go together best, who pays, files or screens.
/// Start at [org.koppelkansen.weigh.CommonGround].
@NullMarked
package org.koppelkansen.weigh;

import org.jspecify.annotations.NullMarked;
