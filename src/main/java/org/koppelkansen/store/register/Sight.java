package org.koppelkansen.store.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;

/// What the functions `seen_…` ask of a viewer, as SQL with named parameters and their values.
final class Sight {
    static final String WHOLE = "seen_whole(:partner, :inside, :insideAreas, :costs, :costsAreas) w";
    static final String NEED = "seen_need(:partner, :inside, :insideAreas) w";
    static final String ENTRY = "seen_entry(:partner, :inside, :insideAreas, :costs, :costsAreas) j";
    static final String ORGANISATION = "seen_organisation(:partner, :inside, :insideAreas) o";

    private Sight() {}

    static Map<String, Object> of(Viewer viewer) {
        Map<String, Object> values = new HashMap<>();
        values.put("partner", viewer.isPartner());
        values.put("inside", texts(viewer.everywhere(Right.SEE_INSIDE)));
        values.put("insideAreas", texts(viewer.inAreas(Right.SEE_INSIDE)));
        values.put("costs", texts(viewer.everywhere(Right.SEE_COSTS)));
        values.put("costsAreas", texts(viewer.inAreas(Right.SEE_COSTS)));
        return values;
    }

    static Map<String, Object> of(Viewer viewer, Map<String, Object> more) {
        Map<String, Object> values = of(viewer);
        values.putAll(more);
        return values;
    }

    private static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
