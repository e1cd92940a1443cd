package org.koppelkansen.weigh;

import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.OfDiscipline;
import org.koppelkansen.settings.OfIntervention;
import org.koppelkansen.settings.Opening;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.RateUnit;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// What one work brings to any set that it is in.
///
/// @param ground empty where it opens none that can be used
/// @param size how much is laid, renewed or mended
/// @param own costs that nobody shares
record Stake(
        Work work,
        Optional<OpenedGround> ground,
        Size size,
        Estimate own,
        Moving moving,
        Opening opening,
        LeftOut leftOut) {
    /// The most that one work may cost by the rates, in euros: a thousand million. A work beyond it is no street
    /// work but a programme or a mistake: its ground is not counted, nor its own costs where these alone are beyond.
    /// It keeps every sum far from what a number can hold.
    private static final double MOST_EUROS = 1e9;

    /// What of a work that has costs is not counted.
    enum LeftOut {
        NOTHING("niets", "nothing"),
        GROUND("de grond", "its ground"),
        OWN("de eigen kosten", "its own costs"),
        BOTH("de grond en de eigen kosten", "its ground and its own costs");

        private final Text word;

        LeftOut(String nl, String en) {
            this.word = new Text(nl, en);
        }

        private static LeftOut of(boolean ground, boolean own) {
            if (ground) {
                return own ? BOTH : GROUND;
            }
            return own ? OWN : NOTHING;
        }

        Text word() {
            return word;
        }
    }

    /// @param quantity in metres, square metres or pieces
    /// @param rate per such unit
    record Size(double quantity, Rate rate, Rate crew) {
        static final double NONE = 0;

        double mostEuros(OfIntervention intervention) {
            return quantity * rate.high() * intervention.shareOfAsset().high();
        }
    }

    static Stake of(Work work, WeighingRules rules) {
        Rates rates = rules.rates();
        Size size = size(work, rates);
        OfIntervention intervention = rates.of(work.task().intervention());
        double most = size.mostEuros(intervention);
        Optional<OpenedGround> ground = OpenedGround.of(work, rules, MOST_EUROS - most);
        boolean countsOwn = most <= MOST_EUROS;
        Size counted = countsOwn ? size : new Size(Size.NONE, size.rate(), size.crew());
        Estimate own = own(counted, intervention);
        return new Stake(
                work,
                ground,
                counted,
                own,
                Moving.of(work, own, rates),
                rates.opening(work.task()),
                LeftOut.of(ground.isEmpty() && rates.opens(work.task()), !countsOwn));
    }

    /// Whether a part of what the work costs is not counted, for want of a place or because it is absurdly much.
    boolean isLeftOut() {
        return leftOut != LeftOut.NOTHING;
    }

    int days() {
        return work.window().durationDays();
    }

    Estimate move(LocalDate start) {
        return moving.cost(work.window().wishedStart(), start);
    }

    private static Size size(Work work, Rates rates) {
        OfDiscipline rate = rates.of(work.discipline());
        Optional<Shape> shape = work.place().map(Place::geometry);
        if (shape.isEmpty()) {
            return new Size(Size.NONE, rate.asset(), rate.crew());
        }
        Shape geometry = shape.get();
        double width = rates.widths().of(work.discipline()).widthMetres();
        boolean perArea = rate.asset().unit() == RateUnit.EUR_PER_M2;
        return switch (geometry.dimension()) {
            case 0 -> new Size(geometry.pointCount(), rate.piece(), rate.crewPiece());
            case 1 -> new Size(geometry.length() * (perArea ? width : 1), rate.asset(), rate.crew());
            default -> new Size(geometry.area() / (perArea ? 1 : width), rate.asset(), rate.crew());
        };
    }

    private static Estimate own(Size size, OfIntervention intervention) {
        return Cents.estimate(level -> size.quantity()
                * size.rate().at(level)
                * intervention.shareOfAsset().at(level));
    }
}
