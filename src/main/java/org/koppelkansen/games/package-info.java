/// Cost games in files: reads a published or own game, and writes who pays what of it.
/// Must not know how shares are worked out, nor screens.
/// Start at [org.koppelkansen.games.ReadGame].
@NullMarked
package org.koppelkansen.games;

import org.jspecify.annotations.NullMarked;
