/// Reports to print: one opportunity, or one area, with a map, as somebody sees it.
/// Must not look anything up nor decide who sees what: it is given what is to be told, and what is absent it leaves
// out.
/// Start at [org.koppelkansen.reports.OpportunityReport].
@NullMarked
package org.koppelkansen.reports;

import org.jspecify.annotations.NullMarked;
