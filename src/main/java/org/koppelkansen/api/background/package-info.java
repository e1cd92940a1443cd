/// The map that lies under the town, if who runs the server named one, and what its server says that it has.
/// Must not know what is drawn on it, nor hand on anything else than the document of that one server.
/// Start at [org.koppelkansen.api.background.BackgroundMap].
@NullMarked
package org.koppelkansen.api.background;

import org.jspecify.annotations.NullMarked;
