package org.koppelkansen.api.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.space.Box;
import org.koppelkansen.tiles.VectorTile;
import org.koppelkansen.tiles.VectorTile.Value;

/// What was odd about deliveries, and about works when they were weighed, drawn as it was delivered or as the work is.
final class FindingsLayer implements TileLayer {
    private static final int MOST = 300;

    private final Results results;

    FindingsLayer(Results results) {
        this.results = results;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public void draw(Viewer viewer, Box ground, VectorTile.Layer onto) {
        Box around = ground.grow(VectorTile.rim() * (ground.maxX() - ground.minX()));
        FindingFilter there = FindingFilter.in(new WorkFilter.Where(List.of(), Optional.of(around)));
        for (ToldFinding one :
                results.findings(viewer, there, Optional.empty(), MOST).items()) {
            one.place().ifPresent(shape -> onto.draw(shape, attributes(one)));
        }
    }

    private static Map<String, Value> attributes(ToldFinding one) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("id", Value.of(one.number()));
        attributes.put("kind", Value.of(one.code()));
        attributes.put("severity", Value.of(one.severity()));
        attributes.put("source", Value.of(one.origin().source()));
        one.work().ifPresent(work -> attributes.put("work", Value.of(work)));
        one.origin().row().ifPresent(row -> attributes.put("row", Value.of(row)));
        attributes.put("nl", Value.of(one.sentence().nl()));
        attributes.put("en", Value.of(one.sentence().en()));
        return attributes;
    }
}
