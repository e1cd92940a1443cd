package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.gather.ReadWork.Spot;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Expected;
import org.koppelkansen.space.Shape;
import org.koppelkansen.space.ShapeRepair;
import org.koppelkansen.space.Whereabouts;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// Looks at the places of one source together, and puts right those that lie where they cannot be meant:
/// latitude before longitude, metres called degrees. A place that nothing puts right is let go, the work stays.
final class Settling {
    private final Expected expected;
    private final List<Finding> findings = new ArrayList<>();

    private Settling(Expected expected) {
        this.expected = expected;
    }

    static Settling of(List<ReadWork> works, Profile profile) {
        Optional<Box> region = profile.choices().region();
        return new Settling(region.map(Expected::within).orElseGet(() -> Expected.around(shapes(works))));
    }

    private static List<Shape> shapes(List<ReadWork> works) {
        return works.stream()
                .flatMap(work -> work.spot().stream())
                .map(Spot::shape)
                .toList();
    }

    List<ReadWork> settled(List<ReadWork> works) {
        return works.stream().map(this::settled).toList();
    }

    List<Finding> findings() {
        return findings;
    }

    private ReadWork settled(ReadWork work) {
        if (work.spot().isEmpty()) {
            return work;
        }
        Spot spot = work.spot().get();
        Shape shape = spot.shape();
        return switch (expected.judge(shape.box(), shape.crs())) {
            case Whereabouts.Fits unused -> work;
            case Whereabouts.Swapped unused -> {
                tell(work, FindingCode.GEOMETRY_AXES_SWAPPED);
                yield work.with(Optional.of(spot.with(turned(shape, shape.crs(), true))));
            }
            case Whereabouts.OtherSystem other -> {
                tell(work, FindingCode.GEOMETRY_OTHER_CRS, shape.crs(), other.crs());
                yield work.with(Optional.of(spot.with(turned(shape, other.crs(), other.swapped()))));
            }
            case Whereabouts.Elsewhere unused -> {
                Box box = shape.box();
                tell(
                        work,
                        FindingCode.GEOMETRY_ELSEWHERE,
                        shape.crs(),
                        number(box.centreX()) + ", " + number(box.centreY()));
                yield work.with(Optional.empty());
            }
        };
    }

    private static Shape turned(Shape shape, Crs crs, boolean swapped) {
        return Shape.of(swapped ? ShapeRepair.swapped(shape.toJts()) : shape.toJts(), crs);
    }

    private void tell(ReadWork work, FindingCode code, Object... seen) {
        RowFindings odd =
                new RowFindings(work.file(), work.row(), work.work().id().value());
        odd.add(code, seen);
        findings.addAll(odd.all());
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(4, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
