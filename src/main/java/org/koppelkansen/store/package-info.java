/// The database: one PostgreSQL, embedded in a folder or outside, brought up to date by migrations; and its
/// connections and transactions.
/// Must not know what is kept in it, beyond the migrations that it runs.
/// Start at [org.koppelkansen.store.Database].
@NullMarked
package org.koppelkansen.store;

import org.jspecify.annotations.NullMarked;
