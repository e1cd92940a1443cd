/// The API described by itself: an OpenAPI document made of the controllers, and a page that shows it to people.
/// Must not know any resource: what holds for all of them is said here, the rest stands beside each.
/// Start at [org.koppelkansen.api.document.DocumentBeans].
@NullMarked
package org.koppelkansen.api.document;

import org.jspecify.annotations.NullMarked;
