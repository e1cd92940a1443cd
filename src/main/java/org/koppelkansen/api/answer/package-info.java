/// What all answers over HTTP have in common: on whose behalf something is asked, problems as problem+json with
/// speaking codes, pages and their cursors, versions as entity tags.
/// Must not know any resource.
/// Start at [org.koppelkansen.api.answer.Problem].
@NullMarked
package org.koppelkansen.api.answer;

import org.jspecify.annotations.NullMarked;
