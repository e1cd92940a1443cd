/// Small writers of the formats that the demo town's owners deliver in, the same bytes each time.
/// Must not know the town or its works.
/// Start at [org.koppelkansen.town.formats.GeoJsonText].
@NullMarked
package org.koppelkansen.town.formats;

import org.jspecify.annotations.NullMarked;
