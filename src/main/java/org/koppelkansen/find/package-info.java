/// Which works meet in space and time, what they are to each other, and why, by rules that are data.
/// Must not know files, screens or money.
/// Start at [org.koppelkansen.find.FindRelations].
@NullMarked
package org.koppelkansen.find;

import org.jspecify.annotations.NullMarked;
