/// The server: starts the web framework with explicit beans, and says over HTTP what the register and the chain know.
/// Must not decide anything that the chain or the store decides, nor know SQL.
/// Start at [org.koppelkansen.api.Server].
@NullMarked
package org.koppelkansen.api;

import org.jspecify.annotations.NullMarked;
