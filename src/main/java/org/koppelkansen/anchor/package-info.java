/// Says what is written of what was found: which tables, which columns, which members of a JSON document.
/// Must not know where works come from, nor how relations and opportunities are found.
/// Start at [org.koppelkansen.anchor.WriteOutcome], then [org.koppelkansen.anchor.ResultTables].
@NullMarked
package org.koppelkansen.anchor;

import org.jspecify.annotations.NullMarked;
