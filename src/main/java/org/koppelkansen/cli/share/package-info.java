/// The command that shares costs: what it asks, and how it words who pays what.
/// Must not know rules or formats.
/// Start at [org.koppelkansen.cli.share.ShareCommand].
@NullMarked
package org.koppelkansen.cli.share;

import org.jspecify.annotations.NullMarked;
