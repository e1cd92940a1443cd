/// Every list of the API as a file for Excel or a GIS: the same parameters, the same rows, the same secrecy.
/// Must not read anything that the lists do not, nor hold a whole list in memory.
/// Start at [org.koppelkansen.api.exports.PlannedExports].
@NullMarked
package org.koppelkansen.api.exports;

import org.jspecify.annotations.NullMarked;
