/// Who pays what of a joint cost: cost games, the published rules that share them, and the groups that object.
/// Must not know files, screens, works or maps.
/// Start at [org.koppelkansen.share.ShareCosts].
@NullMarked
package org.koppelkansen.share;

import org.jspecify.annotations.NullMarked;
