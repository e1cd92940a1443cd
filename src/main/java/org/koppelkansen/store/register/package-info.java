/// The register in SQL: its works as each viewer sees them, how they change, deliveries that are merged in one go, and
/// the journal.
/// Must not know HTTP, nor decide who sees what: that is said by the functions `seen_…` of the schema.
/// Start at [org.koppelkansen.store.register.SqlRegister].
@NullMarked
package org.koppelkansen.store.register;

import org.jspecify.annotations.NullMarked;
