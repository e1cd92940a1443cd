/// The works from afar: how many of them a viewer sees where, kept in memory as bare boxes, so that maps of whole
/// cities are quick. Must not know SQL, HTTP or tiles; whom it shows what, the store says. Start at
/// [org.koppelkansen.overview.Overviews].
@NullMarked
package org.koppelkansen.overview;

import org.jspecify.annotations.NullMarked;
