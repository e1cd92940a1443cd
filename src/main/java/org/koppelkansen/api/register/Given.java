package org.koppelkansen.api.register;

import java.util.List;
import java.util.Locale;
import org.koppelkansen.space.ShapeFlaw;
import org.koppelkansen.works.Work;

/// A work that a request gives, understood.
///
/// @param repairs what was mended in its geometry
/// @param why it is changed, or empty
record Given(Work work, boolean costsReleased, String why, List<ShapeFlaw> repairs) {
    Given {
        repairs = List.copyOf(repairs);
    }

    /// As answers name them: `self-intersection`.
    List<String> repairKeys() {
        return repairs.stream()
                .map(flaw -> flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
