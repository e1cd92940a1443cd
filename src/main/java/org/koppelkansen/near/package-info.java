/// What is near what: all pairs at once, or those of one newcomer, among millions of shapes in flat arrays.
/// Must not know what the shapes stand for, nor any geometry library.
/// Start at [org.koppelkansen.near.NearJoin], then [org.koppelkansen.near.NearIndex].
@NullMarked
package org.koppelkansen.near;

import org.jspecify.annotations.NullMarked;
