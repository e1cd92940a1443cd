package org.koppelkansen.find;

import static java.time.temporal.ChronoUnit.DAYS;

import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Work;

/// Two works that meet, in one of their two orders.
///
/// @param depthDifferenceMetres how much deeper the first digs
/// @param rates know what surface a work leaves behind
record InOrder(Work first, Work second, Measures measures, double depthDifferenceMetres, Rates rates) {
    /// From the wished end of the first to the wished start of the second; below 0 where that comes before.
    long daysAfter() {
        return DAYS.between(first.window().wished().until(), second.window().wishedStart());
    }

    /// Days that the surface which the first leaves behind stays closed.
    int restDays() {
        return rates.surface(first.task()).restDays();
    }

    boolean sameOwner() {
        return first.owner().id().isSurely(second.owner().id());
    }

    InOrder turned() {
        return new InOrder(/* first= */ second, /* second= */ first, measures, -depthDifferenceMetres, rates);
    }
}
