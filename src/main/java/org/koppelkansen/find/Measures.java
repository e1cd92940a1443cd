package org.koppelkansen.find;

import java.util.Objects;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

/// What is measured of two works that meet, whichever is first. The shared ground is dear, so it is measured only when
/// asked for, and once.
final class Measures {
    private final Work one;
    private final Work other;
    private final double distanceMetres;
    private final int jointDays;
    private final Optional<Period> common;
    private double sharedGround = Double.NaN;

    Measures(Work one, Work other, double distanceMetres, double parallelism) {
        this.one = one;
        this.other = other;
        this.distanceMetres = distanceMetres;
        this.jointDays = jointDays(one.window(), other.window(), parallelism);
        this.common = one.window().span().common(other.window().span());
    }

    /// The longer, plus what of the shorter does not run beside it, rounded up (`algorithms.md` §2).
    private static int jointDays(Window a, Window b, double parallelism) {
        int longer = Math.max(a.durationDays(), b.durationDays());
        int shorter = Math.min(a.durationDays(), b.durationDays());
        // A hair less, so that 0.3 of 10 days is 3 days.
        return longer + (int) Math.ceil((1 - parallelism) * shorter - 1e-9);
    }

    double distanceMetres() {
        return distanceMetres;
    }

    double sharedGroundSquareMetres() {
        if (Double.isNaN(sharedGround)) {
            sharedGround = placeOf(one).footprint().sharedArea(placeOf(other).footprint());
        }
        return sharedGround;
    }

    Optional<Period> common() {
        return common;
    }

    int commonDays() {
        return common.map(Period::days).orElse(0);
    }

    int jointDays() {
        return jointDays;
    }

    int gapDays() {
        return one.window().span().gapDays(other.window().span());
    }

    double certainty() {
        return one.window().certainty() * other.window().certainty();
    }

    static Place placeOf(Work work) {
        return work.place().orElseThrow(() -> new IllegalStateException(work.id() + " has no place"));
    }

    /// By what was measured of which works; the shared ground follows from them.
    @Override
    public boolean equals(Object object) {
        return object instanceof Measures that
                && one.equals(that.one)
                && other.equals(that.other)
                && distanceMetres == that.distanceMetres
                && jointDays == that.jointDays;
    }

    @Override
    public int hashCode() {
        return Objects.hash(one.id(), other.id(), distanceMetres);
    }
}
