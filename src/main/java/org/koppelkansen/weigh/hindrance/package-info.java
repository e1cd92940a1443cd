/// How much works hinder those who use the street, per mode, by rules that are data: each work alone, and works done
/// together.
/// Must not know what works cost, who pays, or where the facts of a street were read.
/// Start at [org.koppelkansen.weigh.hindrance.HindranceRules].
@NullMarked
package org.koppelkansen.weigh.hindrance;

import org.jspecify.annotations.NullMarked;
