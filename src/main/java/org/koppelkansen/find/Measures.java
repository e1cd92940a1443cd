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
        this.jointDays = Window.jointDays(
                parallelism, one.window().durationDays(), other.window().durationDays());
        this.common = one.window().span().common(other.window().span());
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
