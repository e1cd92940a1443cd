package org.koppelkansen.weigh.hindrance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
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

/// Works in a straight street of which a test says what is known.
final class StreetWorks {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private StreetWorks() {}

    static Traffic.Routes routes(RouteRank bicycle, RouteRank bus, RouteRank tram) {
        return new Traffic.Routes(bicycle, bus, tram);
    }

    /// A work along a line of so many metres; at a point where there are none.
    static Work along(String id, int metres, Traffic traffic) {
        Shape shape = metres == 0
                ? Shape.of(SHAPES.createPoint(new Coordinate(121_000, 487_000)), Crs.RD)
                : Shape.of(
                        SHAPES.createLineString(new Coordinate[] {
                            new Coordinate(121_000, 487_000), new Coordinate(121_000 + metres, 487_000)
                        }),
                        Crs.RD);
        return work(id, Optional.of(new Place(shape, shape.widened(1, false), 0, "", traffic)));
    }

    static Work nowhere(String id) {
        return work(id, Optional.empty());
    }

    static Work seeded(String id, SplittableRandom random) {
        if (random.nextInt(15) == 0) {
            return nowhere(id);
        }
        Set<PublicSpace> taken = EnumSet.noneOf(PublicSpace.class);
        int spaces = random.nextInt(4);
        for (int i = 0; i < spaces; i++) {
            taken.add(any(PublicSpace.values(), random));
        }
        OptionalInt vehicles = random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(20_000));
        RouteRank[] ranks = RouteRank.values();
        Traffic traffic = new Traffic(
                any(StreetClass.values(), random),
                vehicles,
                taken,
                routes(any(ranks, random), any(ranks, random), any(ranks, random)));
        return along(id, random.nextInt(4) == 0 ? 0 : random.nextInt(1, 900), traffic);
    }

    private static <E> E any(E[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    private static Work work(String id, Optional<Place> place) {
        LocalDate day = LocalDate.of(2027, 1, 1);
        return new Work(
                new WorkId(id),
                new Owner(new OwnerId("a"), "a", List.of()),
                new Task(Discipline.SEWER, Intervention.REPLACE, ""),
                place,
                new Window(new Period(day, day.plusDays(200)), day, 30, Hardness.FIRM, 1, new Window.Origin.Given()),
                new Planning(Phase.PREPARED, Optional.empty(), Optional.empty(), Confidentiality.PUBLIC),
                new Provenance("test", 1, day));
    }
}
