/// The commands that people type: what they ask, what they get to see, and with which exit code it ends.
/// Must not know formats, rules or geometry; it passes the questions on and words the answers.
/// Start at [org.koppelkansen.cli.CommandLines], then [org.koppelkansen.cli.FindCommand].
@NullMarked
package org.koppelkansen.cli;

import org.jspecify.annotations.NullMarked;
