package org.koppelkansen.api.tiles;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.SeenPlaces;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.tiles.VectorTile;

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
        List<OpportunityMarks.Mark> here = marks.of(viewer).stream()
                .filter(mark -> mark.box().intersects(around))
                .limit(MOST)
                .toList();
        if (side >= NEAR_METRES) {
            here.forEach(mark -> onto.draw(middle(mark.box()), mark.attributes()));
        } else if (!here.isEmpty()) {
            drawNear(viewer, around, onto);
        }
    }

    private void drawNear(Viewer viewer, Box around, VectorTile.Layer onto) {
        List<SeenOpportunity> seen = results.opportunities(viewer, within(around), Optional.empty(), MOST)
                .items();
        SeenPlaces places = SeenOpportunity.places(works, viewer, seen);
        for (SeenOpportunity one : seen) {
            onto.draw(
                    one.shape(places, crs.get()), OpportunityMarks.Mark.of(one).attributes());
        }
    }

    private Shape middle(Box box) {
        return Shape.of(new Box(box.centreX(), box.centreY(), box.centreX(), box.centreY()), crs.get());
    }

    private static OpportunityFilter within(Box box) {
        return OpportunityFilter.ALL.in(new WorkFilter.Where(List.of(), Optional.of(box)));
    }
}
