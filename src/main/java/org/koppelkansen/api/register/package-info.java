/// The register over HTTP: works with their history, the change feed, organisations, areas and ambitions.
/// Must not decide who may see or change what: the register does, and this only words its answer.
/// Start at [org.koppelkansen.api.register.WorksApi].
@NullMarked
package org.koppelkansen.api.register;

import org.jspecify.annotations.NullMarked;
