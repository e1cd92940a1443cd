/// Reports to print over HTTP: looks up what the viewer may see, and has it put on paper.
/// Must not word anything that stands in a report.
/// Start at [org.koppelkansen.api.reports.ReportResource].
@NullMarked
package org.koppelkansen.api.reports;

import org.jspecify.annotations.NullMarked;
