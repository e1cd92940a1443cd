package org.koppelkansen.results;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.results.told.SavedAmounts;
import org.koppelkansen.results.told.Weighed;
import org.koppelkansen.works.WorkId;

/// What comes of asking what if.
public sealed interface WhatIfAnswer {
    /// @param after empty where no change was asked
    /// @param remarks what was done beside what was asked
    /// @param moreSaving how much more is saved; empty when they cannot be done together before or after
    record Answered(Weighed before, Optional<Weighed> after, List<Text> remarks, Optional<SavedAmounts> moreSaving)
            implements WhatIfAnswer {
        public Answered {
            remarks = List.copyOf(remarks);
        }
    }

    /// What is asked makes no sense.
    record Refused(Text reason) implements WhatIfAnswer {}

    /// There is no such work, as far as the viewer may know.
    record Unknown(WorkId work) implements WhatIfAnswer {}
}
