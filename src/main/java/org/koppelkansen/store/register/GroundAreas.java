package org.koppelkansen.store.register;

import java.util.List;
import java.util.TreeSet;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/// Which areas a ground meets.
final class GroundAreas {
    private final STRtree tree = new STRtree();

    private record Prepared(String code, PreparedGeometry shape) {}

    GroundAreas(List<Area> areas) {
        for (Area area : areas) {
            Geometry shape = area.shape().toJts();
            tree.insert(shape.getEnvelopeInternal(), new Prepared(area.code(), PreparedGeometryFactory.prepare(shape)));
        }
        tree.build();
    }

    /// Codes of all areas, of every level, that have a point in common with it, in order.
    List<String> meeting(Shape ground) {
        Geometry shape = ground.toJts();
        TreeSet<String> codes = new TreeSet<>();
        for (Object found : tree.query(shape.getEnvelopeInternal())) {
            if (found instanceof Prepared area && area.shape().intersects(shape)) {
                codes.add(area.code());
            }
        }
        return List.copyOf(codes);
    }
}
