/// What happened to accounts over HTTP: who came in, who tried in vain, which roles were given.
/// Must not know how anybody comes in, nor what there is to see.
/// Start at [org.koppelkansen.api.audit.AuditResource].
@NullMarked
package org.koppelkansen.api.audit;

import org.jspecify.annotations.NullMarked;
