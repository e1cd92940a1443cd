package org.koppelkansen.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A seeded city of works along a net of streets in RD metres, some 500 a square kilometre, most of them lines, of six
/// owners; six in ten are public, two for partners, one is known only where works overlap, one to its owner alone.
public final class SeededWorks {
    public static final List<String> OWNERS =
            List.of("gemeente", "waternet", "liander", "vattenfall-warmte", "kpn", "rijnland");

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double WEST = 115_000;
    private static final double SOUTH = 480_000;
    private static final double BLOCK_METRES = 110;
    private static final double WORKS_PER_SQUARE_KILOMETRE = 500;

    private final Random random;
    private final int streets;

    private SeededWorks(long seed, int works) {
        random = new Random(seed);
        streets = Math.max(2, (int) (Math.sqrt(works / WORKS_PER_SQUARE_KILOMETRE) * 1000 / BLOCK_METRES));
    }

    /// So many works; the same seed gives the same ones.
    public static List<Work> of(long seed, int works) {
        SeededWorks city = new SeededWorks(seed, works);
        return IntStream.range(0, works).mapToObj(city::work).toList();
    }

    private Work work(int number) {
        String owner = OWNERS.get(random.nextInt(OWNERS.size()));
        Discipline discipline = any(Discipline.values());
        Geometry geometry = geometry();
        Shape shape = Shape.of(geometry, Crs.RD);
        Place place = new Place(shape, shape.opened(2), 0, "Straat " + random.nextInt(streets));
        return new Work(
                new WorkId("seeded:" + number),
                new Owner(new OwnerId(owner), owner, List.of()),
                new Task(
                        discipline,
                        any(Intervention.values()),
                        discipline.word().nl() + " " + number),
                Optional.of(place),
                window(),
                new Planning(
                        any(Phase.values()),
                        Optional.of(new Money(1_000_00L + random.nextInt(100_000_000))),
                        random.nextInt(4) == 0 ? Optional.of("P" + random.nextInt(500)) : Optional.empty(),
                        confidentiality(random.nextInt(10))),
                new Provenance("seeded", number + 1L, LocalDate.of(2026, 11, 1)));
    }

    private static Confidentiality confidentiality(int chance) {
        return switch (chance) {
            case 0 -> Confidentiality.OWNER_ONLY;
            case 1 -> Confidentiality.OVERLAP_ONLY;
            case 2, 3 -> Confidentiality.PARTNERS;
            default -> Confidentiality.PUBLIC;
        };
    }

    private Window window() {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3_600));
        int days = 30 + random.nextInt(400);
        int duration = 5 + random.nextInt(20);
        return new Window(
                new Period(from, from.plusDays(days)),
                from.plusDays(random.nextInt(days - duration + 1)),
                duration,
                any(Hardness.values()),
                0.5 + random.nextInt(50) / 100.0,
                new Window.Origin.Given());
    }

    private Geometry geometry() {
        double along = random.nextDouble() * streets * BLOCK_METRES;
        double across = random.nextInt(streets) * BLOCK_METRES + random.nextGaussian() * 4;
        boolean eastWest = random.nextBoolean();
        int kind = random.nextInt(100);
        if (kind < 5) {
            return FACTORY.createPoint(place(along, across, eastWest));
        }
        if (kind < 80) {
            int points = 2 + random.nextInt(7);
            double length = kind == 5 ? 1_000 + random.nextInt(3_000) : 20 + random.nextInt(140);
            List<Coordinate> line = new ArrayList<>();
            for (int i = 0; i < points; i++) {
                line.add(place(along + length * i / (points - 1), across + random.nextGaussian(), eastWest));
            }
            return FACTORY.createLineString(line.toArray(Coordinate[]::new));
        }
        return FACTORY.createPoint(place(along, across, eastWest)).buffer(3 + random.nextInt(18), 2);
    }

    private static Coordinate place(double along, double across, boolean eastWest) {
        return eastWest ? new Coordinate(WEST + along, SOUTH + across) : new Coordinate(WEST + across, SOUTH + along);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
