package org.koppelkansen.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Makes of a geometry as delivered a valid shape, and says what was wrong with it.
public final class ShapeRepair {
    private ShapeRepair() {}

    /// The shape in `raw`, x first in `crs`, with the flaws in it added to those `known` already.
    public static Repaired repair(Geometry raw, Crs crs, List<ShapeFlaw> known) {
        List<ShapeFlaw> flaws = new ArrayList<>(known);
        Geometry fixed = raw;
        if (!raw.isValid()) {
            flaws.add(ShapeFlaw.SELF_INTERSECTION);
            fixed = GeometryFixer.fix(raw);
        }
        Optional<Shape> shape = fixed.isEmpty() ? Optional.empty() : Optional.of(Shape.of(fixed, crs));
        return new Repaired(shape, flaws, fixed.getArea() - raw.getArea());
    }

    /// A copy with x and y exchanged. Who repairs it then passes `AXES_SWAPPED` on as known.
    public static Geometry swapped(Geometry raw) {
        Geometry turned = raw.copy();
        turned.apply(new Turning());
        turned.geometryChanged();
        return turned;
    }
}
