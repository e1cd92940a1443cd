package org.koppelkansen.sources.geometry;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.locationtech.jts.geom.Geometry;

/// What came of reading one geometry.
///
/// @param geometry none where what was there is no geometry; may be an empty geometry
/// @param crs the system that it or its file names
/// @param seen what was there instead of a geometry, for people
public record Built(Optional<Geometry> geometry, Optional<Crs> crs, List<ShapeFlaw> flaws, String seen) {
    public Built {
        flaws = List.copyOf(flaws);
    }

    /// Something that is no geometry.
    public static Built unreadable(String seen) {
        return new Built(Optional.empty(), Optional.empty(), List.of(), seen);
    }
}
