/// Takes in what organisations deliver: files or a feed, read by a profile, reported on, set aside, and merged
/// into the register where that was asked. Must not know HTTP or SQL; how rows become works is decided in
/// `gather`, and what merging does in `register`. Start at [org.koppelkansen.deliver.DeliverPlans].
@NullMarked
package org.koppelkansen.deliver;

import org.jspecify.annotations.NullMarked;
