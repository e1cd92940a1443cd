/// Profiles: how the columns and words of one kind of source become the parts of a work, read from YAML,
/// guessed, or drafted for a person to finish.
/// Must not know how rows become works, nor do anything to geometry.
/// Start at [org.koppelkansen.profile.Profile], then [org.koppelkansen.profile.Profiles].
@NullMarked
package org.koppelkansen.profile;

import org.jspecify.annotations.NullMarked;
