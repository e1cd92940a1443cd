package org.koppelkansen.opportunities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.koppelkansen.measure.Period;
import org.koppelkansen.settings.WorkingWidths;
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
import org.locationtech.jts.geom.GeometryFactory;

/// A seeded city of plans for benchmarks: works along a net of streets 110 metres apart, each wished on some day of
/// twelve years and movable by two years either way.
public final class PlannedCity {
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final double BLOCK_METRES = 110;
    private static final List<Discipline> DISCIPLINES = List.of(Discipline.values());
    private static final GeometryFactory JTS = new GeometryFactory();

    private final SplittableRandom random;
    private final int streets;
    private final int owners;

    private PlannedCity(long seed, int streets, int owners) {
        this.random = new SplittableRandom(seed);
        this.streets = streets;
        this.owners = owners;
    }

    /// @param perSquareKilometre how dense; a city that plans twelve years ahead has some 400
    public static List<Work> of(long seed, int works, int owners, double perSquareKilometre) {
        double side = Math.sqrt(works / perSquareKilometre) * 1000;
        PlannedCity city = new PlannedCity(seed, Math.max(2, (int) (side / BLOCK_METRES)), owners);
        List<Work> all = new ArrayList<>();
        for (int i = 0; i < works; i++) {
            all.add(city.work(i));
        }
        return all;
    }

    private Work work(int number) {
        Discipline discipline = DISCIPLINES.get(random.nextInt(DISCIPLINES.size()));
        Shape line = street();
        Shape footprint = line.widened(WorkingWidths.shipped().of(discipline).widthMetres() / 2, true);
        LocalDate wished = AS_OF.plusDays(random.nextInt(4383));
        int days = random.nextInt(10, 200);
        OwnerId owner = new OwnerId("owner-" + random.nextInt(owners));
        return new Work(
                new WorkId("c" + number),
                new Owner(owner, owner.value(), List.of()),
                new Task(discipline, Intervention.REPLACE, ""),
                Optional.of(new Place(line, footprint, 0, "")),
                new Window(
                        new Period(wished.minusYears(2), wished.plusDays(days).plusYears(2)),
                        wished,
                        days,
                        Hardness.FLEXIBLE,
                        1,
                        new Window.Origin.Given()),
                new Planning(Phase.PROGRAMMED, Optional.empty(), Optional.empty(), Confidentiality.PUBLIC),
                new Provenance("seeded", 1, AS_OF));
    }

    private Shape street() {
        double along = random.nextDouble(streets) * BLOCK_METRES;
        double across = random.nextInt(streets) * BLOCK_METRES + random.nextDouble(-7, 7);
        double length = random.nextDouble(20, 160);
        boolean eastWest = random.nextBoolean();
        Coordinate[] path = new Coordinate[random.nextInt(2, 8)];
        for (int p = 0; p < path.length; p++) {
            double x = along + length * p / (path.length - 1);
            double y = across + random.nextDouble(-1, 1);
            path[p] = eastWest ? new Coordinate(110_000 + x, 470_000 + y) : new Coordinate(110_000 + y, 470_000 + x);
        }
        return Shape.of(JTS.createLineString(path), Crs.RD);
    }
}
