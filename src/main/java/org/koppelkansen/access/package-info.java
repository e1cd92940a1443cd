/// Who may do what: roles, rights, the viewer on whose behalf something is asked.
/// Must not know what a work is made of, how a viewer proved who it is, nor where accounts are kept.
/// Start at [org.koppelkansen.access.Viewer].
@NullMarked
package org.koppelkansen.access;

import org.jspecify.annotations.NullMarked;
