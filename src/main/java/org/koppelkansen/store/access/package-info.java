/// Keeps accounts, their roles, links, passwords and tokens in the database, each change with its entry in the journal.
/// Must not know how secrets are made or checked, nor who asks over what.
/// Start at [org.koppelkansen.store.access.SqlAccounts].
@NullMarked
package org.koppelkansen.store.access;

import org.jspecify.annotations.NullMarked;
