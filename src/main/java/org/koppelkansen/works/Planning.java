package org.koppelkansen.works;

import java.util.Optional;
import org.koppelkansen.measure.Money;

/// How far a work is, what it may cost, what it belongs to and who may know.
///
/// @param project the owner's project that it is part of; works of one project count once among relations
public record Planning(
        Phase phase, Optional<Money> budget, Optional<String> project, Confidentiality confidentiality) {}
