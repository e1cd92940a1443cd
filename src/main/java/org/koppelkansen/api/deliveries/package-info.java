/// Deliveries over HTTP: files and feeds come in, are looked at, accepted or discarded; and what goes with them:
/// sources and profiles. Must not know how files are read, nor what merging does. Start at
/// [org.koppelkansen.api.deliveries.DeliveryResource].
@NullMarked
package org.koppelkansen.api.deliveries;

import org.jspecify.annotations.NullMarked;
