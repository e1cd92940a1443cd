/// What every command knows: the machine that it runs on, the options that all understand, and how it ends.
/// Must not know what any command is about.
/// Start at [org.koppelkansen.cli.call.Edge], then [org.koppelkansen.cli.call.Stop].
@NullMarked
package org.koppelkansen.cli.call;

import org.jspecify.annotations.NullMarked;
