/// What is planned, in an area or by an organisation, in figures: counted from works and opportunities as one viewer
/// sees them.
/// Must not know SQL or HTTP, nor decide who sees what; nothing here estimates, all of it counts.
/// Start at [org.koppelkansen.outlook.LookAhead].
@NullMarked
package org.koppelkansen.outlook;

import org.jspecify.annotations.NullMarked;
