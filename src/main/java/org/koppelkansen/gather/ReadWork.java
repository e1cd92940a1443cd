package org.koppelkansen.gather;

import java.util.Optional;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// A work as read from one row, not yet placed in the system of the data set.
///
/// @param work without place
/// @param content of the whole row, as a number: equal rows have equal numbers
/// @param file name of the source it was read from
/// @param row its number there
record ReadWork(Work work, Optional<Spot> spot, long content, String file, long row) {
    ReadWork with(WorkId id) {
        Work named = new Work(
                id, work.owner(), work.task(), work.place(), work.window(), work.planning(), work.provenance());
        return new ReadWork(named, spot, content, file, row);
    }

    ReadWork with(Optional<Spot> other) {
        return new ReadWork(work, other, content, file, row);
    }

    /// Where a row says that its work is: valid, in the system of the row, not yet in that of the data set.
    ///
    /// @param doubtMetres that the row states; not a number where it does not
    record Spot(Shape shape, double doubtMetres, String street, Traffic traffic) {
        Spot with(Shape other) {
            return new Spot(other, doubtMetres, street, traffic);
        }

        Spot with(Traffic other) {
            return new Spot(shape, doubtMetres, street, other);
        }
    }
}
