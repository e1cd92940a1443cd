/// The whole command line: its commands and their words, and what becomes of what goes wrong.
/// Must not know formats, rules or geometry; it passes the questions on and words the answers.
/// Start at [org.koppelkansen.cli.CommandLines], then [org.koppelkansen.cli.find.FindCommand].
@NullMarked
package org.koppelkansen.cli;

import org.jspecify.annotations.NullMarked;
