package org.koppelkansen.anchor.table;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.space.Crs;

/// A coordinate system as a GeoPackage describes it. Programs that know EPSG codes go by the code; the definition
/// serves those that do not, and is written out for the systems that we can vouch for.
record SpatialReference(String name, int id, String organisation, String definition) {
    private static final String UNDEFINED = "undefined";
    private static final String WGS84 =
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
                    + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0],"
                    + "UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]]";
    private static final String RD = "PROJCS[\"Amersfoort / RD New\",GEOGCS[\"Amersfoort\",DATUM[\"Amersfoort\","
            + "SPHEROID[\"Bessel 1841\",6377397.155,299.1528128,AUTHORITY[\"EPSG\",\"7004\"]],"
            + "AUTHORITY[\"EPSG\",\"6289\"]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],"
            + "AUTHORITY[\"EPSG\",\"4289\"]],PROJECTION[\"Oblique_Stereographic\"],"
            + "PARAMETER[\"latitude_of_origin\",52.1561605555556],"
            + "PARAMETER[\"central_meridian\",5.38763888888889],PARAMETER[\"scale_factor\",0.9999079],"
            + "PARAMETER[\"false_easting\",155000],PARAMETER[\"false_northing\",463000],"
            + "UNIT[\"metre\",1,AUTHORITY[\"EPSG\",\"9001\"]],AUTHORITY[\"EPSG\",\"28992\"]]";

    /// The three that every GeoPackage must have, and `crs`.
    static List<SpatialReference> needed(Crs crs) {
        List<SpatialReference> needed = new ArrayList<>(List.of(
                new SpatialReference("Undefined cartesian SRS", -1, "NONE", UNDEFINED),
                new SpatialReference("Undefined geographic SRS", 0, "NONE", UNDEFINED),
                new SpatialReference("WGS 84", Crs.WGS84.epsg(), "EPSG", WGS84)));
        if (crs.equals(Crs.RD)) {
            needed.add(new SpatialReference("Amersfoort / RD New", crs.epsg(), "EPSG", RD));
        } else if (!crs.equals(Crs.WGS84)) {
            needed.add(new SpatialReference(crs.toString(), crs.epsg(), "EPSG", UNDEFINED));
        }
        return needed;
    }
}
