/// A copy of the whole register in one file: written while the server runs, checked before it is put back.
/// Must not know which tables there are, beyond the journal, which says whether a register is empty.
/// Start at [org.koppelkansen.store.copy.WriteBackup].
@NullMarked
package org.koppelkansen.store.copy;

import org.jspecify.annotations.NullMarked;
