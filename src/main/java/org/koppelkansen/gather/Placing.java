package org.koppelkansen.gather;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.gather.ReadWork.Spot;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Place;

/// Brings places into the system of the data set and gives each its footprint (`algorithms.md` §1).
public final class Placing {
    private final Crs crs;
    private final WorkingWidths widths;
    private final Map<Crs, Reprojection> ways = new HashMap<>();

    Placing(Crs crs, WorkingWidths widths) {
        this.crs = crs;
        this.widths = widths;
    }

    /// The place in the system of the data set; empty where it has none there.
    ///
    /// @param usualDoubt that the profile gives for points, if it does
    Optional<Place> place(Spot spot, Discipline discipline, Optional<Double> usualDoubt) {
        return moved(spot.shape()).map(shape -> {
            WorkingWidths.Ground ground = widths.of(discipline);
            double doubt = shape.dimension() == 0 ? usualDoubt.orElse(ground.radiusMetres()) : 0;
            double stated = Double.isFinite(spot.doubtMetres()) ? spot.doubtMetres() : doubt;
            return new Place(shape, footprint(shape, ground), stated, spot.street(), spot.traffic());
        });
    }

    private Optional<Shape> moved(Shape shape) {
        return shape.crs().equals(crs)
                ? Optional.of(shape)
                : ways.computeIfAbsent(shape.crs(), from -> Reprojection.between(from, crs))
                        .attempt(shape);
    }

    /// The ground that work at a place occupies or opens: lines as strips with flat ends, points as discs.
    public static Shape footprint(Shape shape, WorkingWidths.Ground ground) {
        return switch (shape.dimension()) {
            case 0 -> shape.widened(ground.radiusMetres(), false);
            case 1 -> shape.widened(ground.widthMetres() / 2, true);
            default -> isPureArea(shape) ? shape : shape.widened(ground.widthMetres() / 2, false);
        };
    }

    private static boolean isPureArea(Shape shape) {
        return !shape.toJts().getGeometryType().equals("GeometryCollection");
    }
}
