/// The one register of all owners' works: what it keeps of each, what a viewer sees of it, how it changes, and the
/// journal of every change.
/// Must not know SQL or HTTP: the interfaces here are the ports that a store implements.
/// Start at [org.koppelkansen.register.Works].
@NullMarked
package org.koppelkansen.register;

import org.jspecify.annotations.NullMarked;
