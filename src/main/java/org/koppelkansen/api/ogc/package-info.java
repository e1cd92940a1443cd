/// The register as OGC API Features 1.0 (parts 1 and 2, and the queryables of part 3), so that QGIS and GDAL read it:
/// collections of features, each as far as the viewer sees it.
/// Must not know SQL; decides nothing about who may see what.
/// Start at [org.koppelkansen.api.ogc.OgcController].
@NullMarked
package org.koppelkansen.api.ogc;

import org.jspecify.annotations.NullMarked;
