/// What is asked over HTTP: the parameters that several resources have, read in one way, with one meaning.
/// Must not know which resource asks, nor what is answered.
/// Start at [org.koppelkansen.api.question.Parameters].
@NullMarked
package org.koppelkansen.api.question;

import org.jspecify.annotations.NullMarked;
