package org.koppelkansen.outlook;

import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Task;

/// A work that a viewer sees wholly and that is not withdrawn, with what is counted of it and no more.
///
/// @param street its name, or empty; absent where the work has no place
/// @param project what counts as one, as [org.koppelkansen.works.Work#projectKey] has it
public record PlannedWork(
        String id, Owner owner, Task task, Phase phase, Optional<String> street, String project, When when) {
    /// @param until first day after its window
    public record When(LocalDate wishedStart, LocalDate until) {}

    /// Whether it still lies ahead or is going on.
    boolean isPlanned() {
        return phase.isOpen();
    }

    /// Whether it opens ground of which the place is known.
    boolean opensGround(Rates rates) {
        return street.isPresent() && rates.opens(task);
    }

    /// Whether finding would look at it.
    ///
    /// @param day on which windows must not be over
    boolean couldTakePart(Rates rates, LocalDate day) {
        return isPlanned() && opensGround(rates) && when.until().isAfter(day);
    }

    /// The name without the stretch that some owners put behind it in brackets; empty where no source names it.
    String streetName() {
        String name = street.orElse("");
        int stretch = name.indexOf(" (");
        return (stretch < 0 ? name : name.substring(0, stretch)).strip();
    }
}
