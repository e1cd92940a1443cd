/// How far reading reaches beyond the file itself: what may be fetched from the web, for how long and how much, and
/// where temporary files go.
/// Must not know what is in an answer, nor where to ask next.
/// Start at [org.koppelkansen.sources.web.Web].
@NullMarked
package org.koppelkansen.sources.web;

import org.jspecify.annotations.NullMarked;
