package org.koppelkansen.api.ogc;

import java.util.List;
import java.util.function.Supplier;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.space.Crs;

/// All collections, in the order in which they are listed, and the system in which their places are kept.
final class FeatureSets {
    private final Supplier<List<FeatureSet<?>>> sets;
    private final Supplier<Crs> crs;

    FeatureSets(Supplier<List<FeatureSet<?>>> sets, Supplier<Crs> crs) {
        this.sets = sets;
        this.crs = crs;
    }

    List<FeatureSet<?>> all() {
        return sets.get();
    }

    Crs crs() {
        return crs.get();
    }

    FeatureSet<?> of(String id) {
        return all().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ProblemCode.NOT_FOUND, "Deze collectie is er niet.", "There is no such collection."));
    }
}
