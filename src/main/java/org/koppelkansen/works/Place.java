package org.koppelkansen.works;

import org.koppelkansen.space.Shape;

/// Where a work is (`algorithms.md` §1).
///
/// @param geometry as given, valid, in the metric system of the data set
/// @param footprint ground that it occupies or opens: an area in the same system
/// @param doubtMetres how far off an imprecise place may be; 0 for lines and areas
/// @param street the street or place name that the source gives, or empty
/// @param traffic what is known of the use of that street
public record Place(Shape geometry, Shape footprint, double doubtMetres, String street, Traffic traffic) {
    public Place {
        if (!geometry.crs().equals(footprint.crs())) {
            throw new IllegalArgumentException("geometry and footprint share one coordinate system");
        }
        if (!(doubtMetres >= 0 && Double.isFinite(doubtMetres))) {
            throw new IllegalArgumentException("doubt is a distance, not " + doubtMetres);
        }
    }

    /// A place of whose traffic nothing is known.
    public Place(Shape geometry, Shape footprint, double doubtMetres, String street) {
        this(geometry, footprint, doubtMetres, street, Traffic.UNKNOWN);
    }
}
