/// The commands that need the register: to serve it, to keep a copy of it, to put a copy back.
/// Must not know what is asked of the server once it runs.
/// Start at [org.koppelkansen.cli.serve.ServeCommand].
@NullMarked
package org.koppelkansen.cli.serve;

import org.jspecify.annotations.NullMarked;
