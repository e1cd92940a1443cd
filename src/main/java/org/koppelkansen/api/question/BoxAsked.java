package org.koppelkansen.api.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.koppelkansen.space.AreaOfUse;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.Shape;

/// The box within which somebody wants features, in the system in which it was asked.
///
/// @param boxes one, or two where it runs across the 180th meridian
/// @param crs x first
public record BoxAsked(List<Box> boxes, Crs crs) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,12}(\\.[0-9]{0,20})?([eE][-+]?[0-9]{1,2})?");
    private static final double WHOLE_TURN = 180;

    /// Degrees beyond the area of use of a system in which works may still lie.
    private static final double BEYOND = 1;

    public BoxAsked {
        boxes = List.copyOf(boxes);
    }

    /// Of numbers as they stand in a request: the lower corner, then the upper one, with or without heights. Empty
    /// where they are no box.
    ///
    /// @param northFirst whether the northing or latitude of a corner comes before the other
    public static Optional<BoxAsked> of(String text, Crs crs, boolean northFirst) {
        List<Double> numbers = Stream.of(text.split(",", 8))
                .map(String::strip)
                .filter(NUMBER.asMatchPredicate())
                .map(Double::valueOf)
                .toList();
        if (numbers.size() != text.split(",", 8).length || (numbers.size() != 4 && numbers.size() != 6)) {
            return Optional.empty();
        }
        int far = numbers.size() / 2;
        int x = northFirst ? 1 : 0;
        int y = 1 - x;
        return boxes(numbers.get(x), numbers.get(y), numbers.get(far + x), numbers.get(far + y), crs.isInDegrees())
                .map(boxes -> new BoxAsked(boxes, crs));
    }

    private static Optional<List<Box>> boxes(double left, double low, double right, double high, boolean degrees) {
        if (!(low <= high)) {
            return Optional.empty();
        }
        if (left <= right) {
            return Optional.of(List.of(new Box(left, low, right, high)));
        }
        return degrees && left <= WHOLE_TURN && right >= -WHOLE_TURN
                ? Optional.of(List.of(new Box(left, low, WHOLE_TURN, high), new Box(-WHOLE_TURN, low, right, high)))
                : Optional.empty();
    }

    /// A box in the register's system around all that can lie within it; empty where nothing can.
    public Optional<Box> within(Crs register) {
        if (crs.equals(register)) {
            return boxes.stream().reduce(Box::with);
        }
        Reprojection way = Reprojection.between(crs, register);
        List<Box> around = new ArrayList<>();
        for (Box box : boxes) {
            usable(box, register).flatMap(way::attempt).ifPresent(around::add);
        }
        return around.stream().reduce(Box::with);
    }

    /// What of the box lies where the register's system can have anything: farther away its formulas give nonsense.
    private Optional<Box> usable(Box box, Crs register) {
        Optional<Box> use = AreaOfUse.inDegrees(register)
                .map(area -> area.grow(BEYOND))
                .flatMap(area -> crs.equals(Crs.WGS84)
                        ? Optional.of(area)
                        : Reprojection.between(Crs.WGS84, crs).attempt(area));
        if (use.isEmpty()) {
            return Optional.of(box);
        }
        Box area = use.get();
        return box.intersects(area)
                ? Optional.of(new Box(
                        Math.max(box.minX(), area.minX()),
                        Math.max(box.minY(), area.minY()),
                        Math.min(box.maxX(), area.maxX()),
                        Math.min(box.maxY(), area.maxY())))
                : Optional.empty();
    }

    /// Whether a shape in any system meets it.
    public boolean meets(Shape shape) {
        return Reprojection.between(shape.crs(), crs)
                .attempt(shape)
                .filter(here ->
                        boxes.stream().anyMatch(box -> Shape.of(box, crs).intersects(here)))
                .isPresent();
    }
}
