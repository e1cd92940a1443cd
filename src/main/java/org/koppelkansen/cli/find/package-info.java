/// The commands that find how plans relate, on one's own files or on the demo town, and the words of their answer.
/// Must not know formats, rules or geometry.
/// Start at [org.koppelkansen.cli.find.FindCommand], then [org.koppelkansen.cli.find.SummaryText].
@NullMarked
package org.koppelkansen.cli.find;

import org.jspecify.annotations.NullMarked;
