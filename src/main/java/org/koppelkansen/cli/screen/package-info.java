/// How answers look on a screen: words, numbers and dates of one language, fitted columns, colour, a progress bar.
/// Must not know commands, nor what the answers are about.
/// Start at [org.koppelkansen.cli.screen.Console].
@NullMarked
package org.koppelkansen.cli.screen;

import org.jspecify.annotations.NullMarked;
