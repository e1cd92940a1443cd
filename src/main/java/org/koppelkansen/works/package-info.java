/// Planned works, their owners, the areas they lie in, the ambitions they can serve, and what is odd about the data.
/// Must not know files, formats, rules or money beyond a budget.
/// Start at [org.koppelkansen.works.Work].
@NullMarked
package org.koppelkansen.works;

import org.jspecify.annotations.NullMarked;
