package org.koppelkansen.api.tiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.koppelkansen.tiles.VectorTile.Value;
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

    OpportunitiesLayer(Results results, Works works, Supplier<Crs> crs) {
        this.results = results;
        this.works = works;
        this.crs = crs;
    }

    @Override
    public String name() {
        return "opportunities";
    }

    @Override
    public void draw(Viewer viewer, Box ground, VectorTile.Layer onto) {
        double side = ground.maxX() - ground.minX();
        Box around = ground.grow(VectorTile.rim() * side);
        List<SeenOpportunity> seen = results.opportunities(viewer, within(around), Optional.empty(), MOST)
                .items();
        Map<String, Shape> footprints = side < NEAR_METRES ? footprints(viewer, seen) : Map.of();
        for (SeenOpportunity one : seen) {
            onto.draw(side < NEAR_METRES ? shape(one, footprints) : middle(one.box()), attributes(one));
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

    private static Map<String, Value> attributes(SeenOpportunity one) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("id", Value.of(one.id()));
        attributes.put("kind", Value.of(one.whole() ? "opportunity" : "hint"));
        attributes.put("owners", Value.of(one.taking().owners().size()));
        one.worth().ifPresent(worth -> attributes.put("expectedSavingCents", Value.of(worth.expectedSavingCents())));
        WorksLayer.Times.put(one.times().common(), attributes);
        return attributes;
    }
}
