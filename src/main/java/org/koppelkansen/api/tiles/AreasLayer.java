package org.koppelkansen.api.tiles;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Areas;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Box;
import org.koppelkansen.tiles.VectorTile;
import org.koppelkansen.tiles.VectorTile.Value;
import org.koppelkansen.works.Area;

/// The areas of the city, which everybody may know.
final class AreasLayer implements TileLayer {
    private final Areas areas;
    private final Works works;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Long.MIN_VALUE, List.of()));

    /// @param works whose revision tells whether areas changed too
    AreasLayer(Areas areas, Works works) {
        this.areas = areas;
        this.works = works;
    }

    @Override
    public String name() {
        return "areas";
    }

    @Override
    public void draw(Viewer viewer, Box ground, VectorTile.Layer onto) {
        Box around = ground.grow(VectorTile.rim() * (ground.maxX() - ground.minX()));
        for (Area area : now()) {
            if (area.shape().box().intersects(around)) {
                onto.draw(
                        area.shape(),
                        Map.of(
                                "id", Value.of(area.level().key() + "-" + area.code()),
                                "kind", Value.of(area.level().key()),
                                "code", Value.of(area.code()),
                                "name", Value.of(area.name())));
            }
        }
    }

    /// Read anew only when the register changed: they are few, but have many corners.
    private List<Area> now() {
        long revision = works.revision();
        Known before = known.get();
        if (before.revision() != revision) {
            before = new Known(revision, areas.all());
            known.set(before);
        }
        return before.areas();
    }

    private record Known(long revision, List<Area> areas) {}
}
