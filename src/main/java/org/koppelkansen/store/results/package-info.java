/// What finding runs found, in SQL: kept in one go, and asked for as each viewer sees it.
/// Must not know HTTP, nor decide who sees what: that is said by the functions `seen_…` of the schema.
/// Start at [org.koppelkansen.store.results.SqlResults].
@NullMarked
package org.koppelkansen.store.results;

import org.jspecify.annotations.NullMarked;
