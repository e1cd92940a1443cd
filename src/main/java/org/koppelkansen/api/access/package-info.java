/// Who comes in over HTTP: logging in by password, provider or token, sessions and their end, forged requests, guessing,
/// headers that protect the browser; and the resources by which accounts are kept.
/// Must not know what there is to see once somebody is in.
/// Start at [org.koppelkansen.api.access.AccessBeans].
@NullMarked
package org.koppelkansen.api.access;

import org.jspecify.annotations.NullMarked;
