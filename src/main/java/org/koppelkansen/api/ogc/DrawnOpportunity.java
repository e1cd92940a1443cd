package org.koppelkansen.api.ogc;

import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.space.Shape;

/// An opportunity with the ground of its works, or, where not all of them are seen, its square.
record DrawnOpportunity(SeenOpportunity seen, Shape shape) {}
