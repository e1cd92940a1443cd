/// Street plans of invented towns: a sheet to draw on, the landscape it is laid into, streets and their stretches.
/// Must not know works, owners or files; laws may take small seeded towns from here.
/// Start at [org.koppelkansen.town.streets.StreetPlan].
@NullMarked
package org.koppelkansen.town.streets;

import org.jspecify.annotations.NullMarked;
