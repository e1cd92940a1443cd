package org.koppelkansen.api.results;

import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.results.OpportunityInFull;
import org.koppelkansen.results.Results;

/// The opportunity that an address names.
public final class KnownOpportunity {
    private KnownOpportunity() {}

    /// As the viewer sees it.
    public static OpportunityInFull in(Results results, Viewer viewer, String id) {
        return results.findOpportunity(viewer, id)
                .orElseThrow(() -> new Problem(
                        ProblemCode.NOT_FOUND,
                        "Deze koppelkans is er niet, of u mag haar niet zien.",
                        "There is no such opportunity, or you may not see it."));
    }
}
