/// Says what is written of what a viewer sees of the register: which columns, of works and needs, of relations,
/// opportunities and findings.
/// Must not know who the viewer is, nor in which format it is written; what may not be seen is not given to it.
/// Start at [org.koppelkansen.anchor.seen.SeenWorkColumns].
@NullMarked
package org.koppelkansen.anchor.seen;

import org.jspecify.annotations.NullMarked;
