/// What is told of opportunities, relations and weighings: plain documents of words, days and whole cents, as they are
/// kept and as they are answered.
/// Must not know who may see them, nor how anything in them was worked out.
/// Start at [org.koppelkansen.results.told.Figures].
@NullMarked
package org.koppelkansen.results.told;

import org.jspecify.annotations.NullMarked;
