/// Finding, weighing and sharing on the register: what is kept of a finding run, what a viewer may know of it, and
/// what-ifs, of which nothing is kept.
/// Must not know SQL or HTTP: the interfaces here are the ports that a store implements.
/// Start at [org.koppelkansen.results.FindInRegister].
@NullMarked
package org.koppelkansen.results;

import org.jspecify.annotations.NullMarked;
