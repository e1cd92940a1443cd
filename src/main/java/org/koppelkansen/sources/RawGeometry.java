package org.koppelkansen.sources;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.sources.geometry.Built;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.locationtech.jts.geom.Geometry;

/// The geometry of a row as it came: perhaps invalid, perhaps absent, never repaired beyond what its type needs.
public sealed interface RawGeometry {
    /// What came of reading a geometry in whatever notation.
    static RawGeometry of(Built built) {
        if (built.geometry().isEmpty()) {
            String seen = built.seen();
            return new Unreadable(seen.substring(0, Math.min(80, seen.length())));
        }
        Geometry geometry = built.geometry().get();
        return geometry.isEmpty() ? new Absent() : new Read(geometry, built.crs(), built.flaws());
    }

    /// Nothing there, or null, or an empty geometry.
    record Absent() implements RawGeometry {}

    /// Something there that is no geometry.
    ///
    /// @param seen the start of it, at most 80 characters
    record Unreadable(String seen) implements RawGeometry {}

    /// A geometry, x first; unclosed rings are closed (JTS cannot hold them otherwise) and listed as flaws.
    ///
    /// @param crs what the row or file says of its system, if anything
    record Read(Geometry geometry, Optional<Crs> crs, List<ShapeFlaw> flaws) implements RawGeometry {
        public Read {
            flaws = List.copyOf(flaws);
        }
    }
}
