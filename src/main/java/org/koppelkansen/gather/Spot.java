package org.koppelkansen.gather;

import org.koppelkansen.space.Shape;

/// Where a row says that its work is: valid, in the system of the row, not yet in that of the data set.
///
/// @param doubtMetres that the row states; not a number where it does not
record Spot(Shape shape, double doubtMetres, String street) {
    Spot with(Shape other) {
        return new Spot(other, doubtMetres, street);
    }
}
