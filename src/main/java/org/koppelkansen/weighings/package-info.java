/// Weighed proposals in files: what works cost together and apart, part by part, and what if.
/// Must not know how costs are worked out, nor screens.
/// Start at [org.koppelkansen.weighings.WriteWeighing].
@NullMarked
package org.koppelkansen.weighings;

import org.jspecify.annotations.NullMarked;
