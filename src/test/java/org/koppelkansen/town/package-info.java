/// Makes the demo town Koggenwaard and its owners' files: a street plan, a programme of works, eight deliveries.
/// Must not be used by the program itself; it knows formats only to write them, as careless as real owners do.
/// Start at [org.koppelkansen.town.DemoTown], then [org.koppelkansen.town.StreetPlan].
@NullMarked
package org.koppelkansen.town;

import org.jspecify.annotations.NullMarked;
