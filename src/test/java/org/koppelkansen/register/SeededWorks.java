package org.koppelkansen.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
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
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Works drawn by chance from a seed, in a square of the Dutch grid whose corner is at 120,000, 480,000.
public final class SeededWorks {
    public static final LocalDate READ_ON = LocalDate.of(2026, 1, 1);

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Random random;
    private final double sideMetres;

    public SeededWorks(long seed, double sideMetres) {
        this.random = new Random(seed);
        this.sideMetres = sideMetres;
    }

    /// A work of any kind.
    public Work work(String id, OwnerId owner) {
        return new Work(
                new WorkId(id),
                new Owner(owner, owner.value().toUpperCase(java.util.Locale.ROOT), List.of("a \"b\\" + owner)),
                new Task(
                        any(Discipline.values()),
                        any(Intervention.values()),
                        "werk\t" + random.nextInt(100) + "\n\\N é",
                        random.nextBoolean() ? Optional.of(1 + random.nextDouble()) : Optional.empty()),
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(place()),
                window(),
                new Planning(
                        any(Phase.values()),
                        random.nextBoolean() ? Optional.of(new Money(random.nextInt(1_000_000))) : Optional.empty(),
                        random.nextBoolean() ? Optional.of("p" + random.nextInt(4)) : Optional.empty(),
                        any(Confidentiality.values())),
                new Provenance("file", 1 + random.nextInt(100), READ_ON));
    }

    /// The same work with another content, as its source may say it later.
    public Work changed(Work work) {
        Work other = work(work.id().value(), work.owner().id());
        return switch (random.nextInt(3)) {
            case 0 ->
                new Work(
                        work.id(),
                        work.owner(),
                        other.task(),
                        work.place(),
                        work.window(),
                        work.planning(),
                        work.provenance());
            case 1 ->
                new Work(
                        work.id(),
                        work.owner(),
                        work.task(),
                        other.place(),
                        other.window(),
                        work.planning(),
                        work.provenance());
            default ->
                new Work(
                        work.id(),
                        work.owner(),
                        work.task(),
                        work.place(),
                        work.window(),
                        other.planning(),
                        work.provenance());
        };
    }

    private Place place() {
        double x = 120_000 + random.nextDouble() * sideMetres;
        double y = 480_000 + random.nextDouble() * sideMetres;
        Coordinate from = new Coordinate(x, y);
        Coordinate to = new Coordinate(x + random.nextInt(-60, 60) + 0.5, y + random.nextInt(-60, 60));
        Shape shape = Shape.of(
                switch (random.nextInt(3)) {
                    case 0 -> FACTORY.createPoint(from);
                    case 1 -> FACTORY.createLineString(new Coordinate[] {from, to});
                    default ->
                        FACTORY.createMultiPoint(new org.locationtech.jts.geom.Point[] {
                            FACTORY.createPoint(from), FACTORY.createPoint(to)
                        });
                },
                Crs.RD);
        return new Place(shape, shape.opened(2), random.nextInt(3), "straat", traffic());
    }

    private Traffic traffic() {
        return random.nextBoolean()
                ? Traffic.UNKNOWN
                : new Traffic(
                        any(StreetClass.values()),
                        random.nextBoolean() ? OptionalInt.of(random.nextInt(20_000)) : OptionalInt.empty(),
                        Set.of(any(PublicSpace.values())),
                        new Traffic.Routes(any(RouteRank.values()), any(RouteRank.values()), any(RouteRank.values())));
    }

    private Window window() {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
        int days = 1 + random.nextInt(500);
        int duration = 1 + random.nextInt(days);
        return new Window(
                new Period(from, from.plusDays(days)),
                from.plusDays(random.nextInt(days - duration + 1)),
                duration,
                any(Hardness.values()),
                1 - random.nextDouble(),
                random.nextBoolean()
                        ? new Window.Origin.Given()
                        : new Window.Origin.Derived("flexible", new Text("afgeleid", "derived")));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
