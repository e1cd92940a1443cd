package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.space.Box;

/// The works from afar: what a viewer sees of them, counted. Withdrawn works do not count.
public interface Overviews {
    /// Empty where the viewer sees no work with a place.
    Optional<Extent> extent(Viewer viewer);

    /// Counts what lies in a square.
    ///
    /// @param side into so many columns and rows the square is divided
    Counted counted(Viewer viewer, Box square, int side);

    /// What lies in a square.
    ///
    /// @param meeting works whose box meets the square
    /// @param cells those parts of the square that have works, in their order
    record Counted(long meeting, List<Cell> cells) {
        public Counted {
            cells = List.copyOf(cells);
        }
    }

    /// One part of the square. The middle of a work's box decides in which it counts; left and lower edges belong to a
    /// part, right and upper ones do not.
    ///
    /// @param column from 0, left
    /// @param row from 0, below
    /// @param count of works, at least 1
    record Cell(int column, int row, long count) {}
}
