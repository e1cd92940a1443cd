/// Tables and values in the open formats that people's own programs read: GeoJSON, GeoPackage, CSV, Excel and JSON.
/// Must not know what the tables are about.
/// Start at [org.koppelkansen.anchor.table.Table], then [org.koppelkansen.anchor.table.Column].
@NullMarked
package org.koppelkansen.anchor.table;

import org.jspecify.annotations.NullMarked;
