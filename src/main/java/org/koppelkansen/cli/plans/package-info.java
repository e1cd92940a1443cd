/// What commands on plans share: which plans somebody asks for, how they are read, and how they relate.
/// Must not know which command asks, nor how an answer looks.
/// Start at [org.koppelkansen.cli.plans.RelatePlans], then [org.koppelkansen.cli.plans.PlanOptions].
@NullMarked
package org.koppelkansen.cli.plans;

import org.jspecify.annotations.NullMarked;
