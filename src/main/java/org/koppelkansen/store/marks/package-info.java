/// Keeps what people put beside opportunities in the database: comments, what accounts follow, and their views.
/// Must not know HTTP, nor decide who sees what: that is said by the functions `seen_…` of the schema.
/// Start at [org.koppelkansen.store.marks.SqlComments].
@NullMarked
package org.koppelkansen.store.marks;

import org.jspecify.annotations.NullMarked;
