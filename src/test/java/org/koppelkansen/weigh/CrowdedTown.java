package org.koppelkansen.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.koppelkansen.find.SeededTown;
import org.koppelkansen.measure.Period;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Scatter;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/// A seeded town in which works lie in each other's way, for laws: works of every kind, and on their ground others
/// that are hard to lay out: the same once more, an area that touches, one that leaves a sliver, one within, a
/// line along an edge. All are still to be done, and most could be done at the same time.
public final class CrowdedTown {
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    public static final WeighingRules RULES = new WeighingRules(Rates.shipped(), 0.5, 15, AS_OF);

    private static final GeometryFactory JTS = new GeometryFactory();
    private static final double SIDE_METRES = 120;

    private final SplittableRandom random;

    private CrowdedTown(long seed) {
        random = new SplittableRandom(seed + 31_415);
    }

    public static List<Work> works(long seed, int count) {
        CrowdedTown town = new CrowdedTown(seed);
        return SeededTown.at(seed, town.shapes(seed, count)).stream()
                .map(town::open)
                .toList();
    }

    /// A work like any of the town, twenty kilometres away and of no project.
    public static Work farAway(long seed, String id) {
        Work work = new CrowdedTown(seed).open(SeededTown.another(seed, id));
        Optional<Place> far = work.place()
                .map(place -> new Place(
                        moved(place.geometry()), moved(place.footprint()), place.doubtMetres(), place.street()));
        Planning plan = work.planning();
        Planning alone = new Planning(plan.phase(), plan.budget(), Optional.empty(), plan.confidentiality());
        return new Work(work.id(), work.owner(), work.task(), far, work.window(), alone, work.provenance());
    }

    /// The same work, to be done in other days.
    public static Work in(Work work, Window window) {
        return new Work(work.id(), work.owner(), work.task(), work.place(), window, work.planning(), work.provenance());
    }

    /// The same work with so many days more at both ends of its window.
    public static Work widened(Work work, int days) {
        Window w = work.window();
        Period span =
                new Period(w.span().from().minusDays(days), w.span().until().plusDays(days));
        return in(work, new Window(span, w.wishedStart(), w.durationDays(), w.hardness(), w.certainty(), w.origin()));
    }

    private List<Shape> shapes(long seed, int count) {
        List<Shape> shapes = new ArrayList<>(new Scatter(seed, SIDE_METRES).shapes((count + 1) / 2));
        int scattered = shapes.size();
        while (shapes.size() < count) {
            shapes.add(beside(shapes.get(random.nextInt(scattered)), random.nextInt(6)));
        }
        return shapes;
    }

    private Shape beside(Shape shape, int how) {
        Shape area = shape.dimension() == 2 ? shape : shape.widened(3, true);
        Box box = area.box();
        Envelope around = new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY());
        return switch (how) {
            case 0 -> shape;
            case 1 -> area;
            case 2 -> rd(JTS.toGeometry(around));
            case 3 ->
                rd(AffineTransformation.translationInstance(box.maxX() - box.minX(), 0)
                        .transform(JTS.toGeometry(around)));
            case 4 -> area.widened(random.nextDouble(1e-6, 1e-2), false);
            default ->
                rd(JTS.createLineString(
                        new Coordinate[] {new Coordinate(box.minX(), box.minY()), new Coordinate(box.maxX(), box.minY())
                        }));
        };
    }

    private Work open(Work work) {
        LocalDate from = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(700));
        int days = random.nextInt(300, 2500);
        int duration = random.nextInt(1, 201);
        Window window = new Window(
                new Period(from, from.plusDays(days)),
                from.plusDays(random.nextInt(days - duration + 1)),
                duration,
                work.window().hardness(),
                work.window().certainty(),
                work.window().origin());
        Planning plan = work.planning();
        Planning planning = new Planning(Phase.PROGRAMMED, plan.budget(), plan.project(), plan.confidentiality());
        return new Work(work.id(), work.owner(), task(work.task()), work.place(), window, planning, work.provenance());
    }

    private Task task(Task task) {
        return switch (random.nextInt(6)) {
            case 0 -> task.deepened(random.nextDouble(0.1, 8));
            case 1, 2, 3 -> new Task(task.discipline(), Intervention.REPLACE, task.title());
            default -> task;
        };
    }

    private static Shape moved(Shape shape) {
        return rd(AffineTransformation.translationInstance(20_000, 1_000).transform(shape.toJts()));
    }

    private static Shape rd(Geometry geometry) {
        return Shape.of(geometry, Crs.RD);
    }
}
