/// What works cost and whom they hinder, each alone and together, by rates and rules that are data.
/// Must not know files, screens, or how owners share what a group costs.
/// Start at [org.koppelkansen.weigh.HindranceRules].
@NullMarked
package org.koppelkansen.weigh;

import org.jspecify.annotations.NullMarked;
