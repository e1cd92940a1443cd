package org.koppelkansen.find;

import java.util.List;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Work;

/// Finds the relations between works, and between works and ambitions.
public final class FindRelations {
    private FindRelations() {}

    /// All meetings and relations among `works`. Equal sets of works give equal results, in whatever order.
    public static Found among(List<Work> works, List<Ambition> ambitions) {
        throw new UnsupportedOperationException(works.size() + " works, " + ambitions.size() + " ambitions");
    }
}
