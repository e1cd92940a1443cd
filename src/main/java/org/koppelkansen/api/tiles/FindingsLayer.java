package org.koppelkansen.api.tiles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.SeenPlaces;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.space.Box;
import org.koppelkansen.tiles.VectorTile;
import org.koppelkansen.tiles.VectorTile.Value;

/// What was odd about works when they were weighed, drawn as the works are.
final class FindingsLayer implements TileLayer {
    private static final int MOST = 300;

    private final Results results;
    private final Works works;

    FindingsLayer(Results results, Works works) {
        this.results = results;
        this.works = works;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public void draw(Viewer viewer, Box ground, VectorTile.Layer onto) {
        Box around = ground.grow(VectorTile.rim() * (ground.maxX() - ground.minX()));
        FindingFilter there = new FindingFilter(new WorkFilter.Where(List.of(), Optional.of(around)), Optional.empty());
        List<ToldFinding> told =
                results.findings(viewer, there, Optional.empty(), MOST).items();
        SeenPlaces places = SeenPlaces.of(
                works, viewer, told.stream().map(ToldFinding::work).toList());
        for (ToldFinding one : told) {
            places.geometry(one.work()).ifPresent(shape -> onto.draw(shape, attributes(one)));
        }
    }

    private static Map<String, Value> attributes(ToldFinding one) {
        return Map.of(
                "id", Value.of(one.number()),
                "kind", Value.of(one.code()),
                "severity", Value.of(one.severity()),
                "work", Value.of(one.work()),
                "nl", Value.of(one.sentence().nl()),
                "en", Value.of(one.sentence().en()));
    }
}
