package org.koppelkansen.weigh;

import java.time.LocalDate;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Work;

/// By what works are weighed.
///
/// @param parallelism part of the other works that runs beside the longest, from 0 to 1
/// @param reachMetres how near works must lie to share a site
/// @param asOf no joint work starts before this day
public record WeighingRules(Rates rates, double parallelism, double reachMetres, LocalDate asOf) {
    public WeighingRules {
        if (!(parallelism >= 0 && parallelism <= 1)) {
            throw new IllegalArgumentException("a parallelism of " + parallelism);
        }
        if (!(reachMetres >= 0 && Double.isFinite(reachMetres))) {
            throw new IllegalArgumentException("a reach of " + reachMetres);
        }
    }

    /// What it costs the owner of a work to start it on `start` instead of on the day that it wishes.
    public Estimate moving(Work work, LocalDate start) {
        return Stake.of(work, this).move(start);
    }
}
