/// The program's start and the one place that puts its parts together.
/// Must not hold any rule of its own.
/// Start at [org.koppelkansen.Main].
@NullMarked
package org.koppelkansen;

import org.jspecify.annotations.NullMarked;
