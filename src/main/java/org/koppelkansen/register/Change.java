package org.koppelkansen.register;

import java.time.Instant;
import org.koppelkansen.access.Viewer;

/// Who changes something, when, and why: what the journal wants to know beside the change itself.
///
/// @param why in the changer's own words, or empty
public record Change(Viewer who, Instant at, String why) {}
