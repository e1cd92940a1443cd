package org.koppelkansen.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// The boxes of all works that have a place and are not withdrawn.
public interface WorkBoxes {
    /// Gives those that the viewer sees to `sink`, in any order: of a need its square.
    void seen(Viewer viewer, Sink sink);

    /// What a map tells works apart by.
    ///
    /// @param discipline empty of a need
    /// @param phase empty of a need
    record Kind(OwnerId owner, Optional<Discipline> discipline, Optional<Phase> phase) {}

    /// Takes one work.
    interface Sink {
        /// @param until the day after its window
        void work(double minX, double minY, double maxX, double maxY, LocalDate from, LocalDate until, Kind kind);
    }
}
