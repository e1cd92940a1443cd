package org.koppelkansen.overview;

import java.util.Comparator;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Phase;

/// How many works of one kind have a window from one year to another.
///
/// @param untilYear of its last day
public record Share(WorkBoxes.Kind kind, int fromYear, int untilYear, int count) {
    /// By owner, discipline and phase, then by years.
    static final Comparator<Share> ORDER = Comparator.comparing(
                    (Share share) -> share.kind().owner().value())
            .thenComparing(
                    share -> share.kind().discipline().map(Discipline::key).orElse(""))
            .thenComparing(share -> share.kind().phase().map(Phase::key).orElse(""))
            .thenComparingInt(Share::fromYear)
            .thenComparingInt(Share::untilYear);

    Share times(int times) {
        return new Share(kind, fromYear, untilYear, times);
    }
}
