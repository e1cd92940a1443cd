package org.koppelkansen.api.tiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.tiles.VectorTile;
import org.koppelkansen.works.WorkId;

/// The opportunities: of each tile those with the most expected saving, from afar as points, from near as the
/// ground of their works, and where not all works are seen as a square.
final class OpportunitiesLayer implements TileLayer {
    private static final int MOST = 300;

    /// On larger tiles an opportunity is some pixels at most.
    private static final double NEAR_METRES = 2_000;

    private final Results results;
    private final Works works;
    private final Supplier<Crs> crs;
    private final OpportunityMarks marks;

    OpportunitiesLayer(Results results, Works works, Supplier<Crs> crs) {
        this.results = results;
        this.works = works;
        this.crs = crs;
        this.marks = new OpportunityMarks(results, works);
    }

    @Override
    public String name() {
        return "opportunities";
    }

    @Override
    public void draw(Viewer viewer, Box ground, VectorTile.Layer onto) {
        double side = ground.maxX() - ground.minX();
        Box around = ground.grow(VectorTile.rim() * side);
        if (side < NEAR_METRES) {
            drawNear(viewer, around, onto);
        } else {
            marks.of(viewer).stream()
                    .filter(mark -> mark.box().intersects(around))
                    .limit(MOST)
                    .forEach(mark -> onto.draw(middle(mark.box()), mark.attributes()));
        }
    }

    private void drawNear(Viewer viewer, Box around, VectorTile.Layer onto) {
        List<SeenOpportunity> seen = results.opportunities(viewer, within(around), Optional.empty(), MOST)
                .items();
        Map<String, Shape> footprints = footprints(viewer, seen);
        for (SeenOpportunity one : seen) {
            onto.draw(shape(one, footprints), OpportunityMarks.Mark.of(one).attributes());
        }
    }

    private Map<String, Shape> footprints(Viewer viewer, List<SeenOpportunity> seen) {
        List<WorkId> ids = seen.stream()
                .flatMap(one -> one.taking().works().stream())
                .distinct()
                .map(WorkId::new)
                .toList();
        Map<String, Shape> footprints = new HashMap<>();
        for (SeenWork.Whole whole : works.whole(viewer, ids)) {
            whole.registered().work().place().ifPresent(place -> footprints.put(whole.id(), place.footprint()));
        }
        return footprints;
    }

    private Shape shape(SeenOpportunity one, Map<String, Shape> footprints) {
        List<Shape> grounds = new ArrayList<>();
        one.taking().works().stream().filter(footprints::containsKey).forEach(id -> grounds.add(footprints.get(id)));
        return one.whole() && !grounds.isEmpty() ? Shape.together(grounds) : Shape.of(one.box(), crs.get());
    }

    private Shape middle(Box box) {
        return Shape.of(new Box(box.centreX(), box.centreY(), box.centreX(), box.centreY()), crs.get());
    }

    private static OpportunityFilter within(Box box) {
        OpportunityFilter all = OpportunityFilter.ALL;
        return new OpportunityFilter(
                new WorkFilter.Where(List.of(), Optional.of(box)),
                all.owners(),
                all.disciplines(),
                all.period(),
                all.kinds(),
                all.leastSaving(),
                all.vanished());
    }
}
