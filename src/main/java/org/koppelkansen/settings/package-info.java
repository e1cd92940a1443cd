/// The files that a planner may edit (rules, rates, profiles): YAML whose every value knows its file and line.
/// Must not know what any of them is used for.
/// Start at [org.koppelkansen.settings.YamlNode].
@NullMarked
package org.koppelkansen.settings;

import org.jspecify.annotations.NullMarked;
