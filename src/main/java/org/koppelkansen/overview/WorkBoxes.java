package org.koppelkansen.overview;

import java.time.LocalDate;
import org.koppelkansen.access.Viewer;

/// The boxes of all works that have a place and are not withdrawn.
public interface WorkBoxes {
    /// Gives those that the viewer sees to `sink`, in any order: of a need its square.
    void seen(Viewer viewer, Sink sink);

    /// Takes one work.
    interface Sink {
        /// @param until the day after its window
        void work(double minX, double minY, double maxX, double maxY, LocalDate from, LocalDate until);
    }
}
