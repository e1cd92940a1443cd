/// Reports to print: one opportunity, or one area, with a map, as somebody sees it.
/// Must not look anything up nor decide who sees what; what is not given to it is left out.
/// Start at [org.koppelkansen.reports.OpportunityReport].
@NullMarked
package org.koppelkansen.reports;

import org.jspecify.annotations.NullMarked;
