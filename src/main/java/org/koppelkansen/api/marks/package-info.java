/// What people put beside opportunities over HTTP: comments, what they follow, and the views that they keep.
/// Must not decide who reads or changes what: the ports do, and this only words their answer.
/// Start at [org.koppelkansen.api.marks.CommentResource].
@NullMarked
package org.koppelkansen.api.marks;

import org.jspecify.annotations.NullMarked;
