/// What people put beside opportunities: what they say of them, which of them they follow, and the views that they
/// keep.
/// Must not know SQL or HTTP, nor how opportunities are found: it knows them by the names under which they are
/// seen.
/// Start at [org.koppelkansen.marks.Comments].
@NullMarked
package org.koppelkansen.marks;

import org.jspecify.annotations.NullMarked;
