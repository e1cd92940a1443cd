/// Reads the files and feeds that owners have, row by row, in whatever format, without understanding them.
/// Must not know profiles, works or rules; what a column means is decided in `gather`.
/// Start at [org.koppelkansen.sources.Source], then [org.koppelkansen.sources.RawRow].
@NullMarked
package org.koppelkansen.sources;

import org.jspecify.annotations.NullMarked;
