package org.koppelkansen.space;

/// Where coordinates turn out to lie, compared with their system and the region expected.
public sealed interface Whereabouts {
    /// Inside the area of use of the system, and inside the region where one is expected.
    record Fits() implements Whereabouts {}

    /// Elsewhere as they stand, but as expected with x and y exchanged.
    record Swapped() implements Whereabouts {}

    /// Elsewhere as they stand, but as expected when read as `crs`.
    ///
    /// @param swapped whether x and y must be exchanged as well
    record OtherSystem(Crs crs, boolean swapped) implements Whereabouts {}

    /// Elsewhere, and no reading puts them where they are expected.
    record Elsewhere() implements Whereabouts {}
}
