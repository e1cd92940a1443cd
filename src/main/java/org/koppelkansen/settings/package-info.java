/// The files that a planner may edit (rules, rates, profiles): YAML whose every value knows its file and line,
/// and the rates and working widths, which more than one package asks for.
/// Must not know what is read or found by them.
/// Start at [org.koppelkansen.settings.YamlNode].
@NullMarked
package org.koppelkansen.settings;

import org.jspecify.annotations.NullMarked;
