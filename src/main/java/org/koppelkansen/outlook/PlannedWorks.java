package org.koppelkansen.outlook;

import java.util.List;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.works.OwnerId;

/// The works that are counted, as a viewer sees them.
public interface PlannedWorks {
    /// Those in an area, by id.
    ///
    /// @param area code
    List<PlannedWork> in(Viewer viewer, String area);

    /// Those of one owner, by id.
    List<PlannedWork> of(Viewer viewer, OwnerId owner);

    /// What all opportunities of the last run come to.
    FoundTogether found(Viewer viewer);

    /// All needs that the viewer sees, by id.
    List<SeenWork.Need> needs(Viewer viewer);
}
