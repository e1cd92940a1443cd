package org.koppelkansen.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.koppelkansen.measure.Period;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Scatter;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Ambition;
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

/// A seeded small town for laws: works with every type of geometry, owner, phase and window, some without a place,
/// and a few ambitions.
public final class SeededTown {
    private final SplittableRandom random;
    private final Scatter scatter;

    private SeededTown(long seed) {
        random = new SplittableRandom(seed);
        scatter = new Scatter(seed, 250);
    }

    public static List<Work> works(long seed, int count) {
        SeededTown town = new SeededTown(seed);
        return town.of(town.scatter.shapes(count));
    }

    /// Works at places of your own, in their order.
    public static List<Work> at(long seed, List<Shape> shapes) {
        return new SeededTown(seed).of(shapes);
    }

    private List<Work> of(List<Shape> shapes) {
        List<Work> works = new ArrayList<>();
        for (Shape shape : shapes) {
            works.add(work("w" + works.size(), shape));
        }
        return works;
    }

    static List<Ambition> ambitions(long seed, int count) {
        SeededTown town = new SeededTown(seed + 7_777_777);
        List<Ambition> ambitions = new ArrayList<>();
        for (Shape shape : town.scatter.shapes(count)) {
            Optional<Integer> year =
                    town.random.nextBoolean() ? Optional.of(town.random.nextInt(2027, 2045)) : Optional.empty();
            Ambition.Goal goal = town.any(Ambition.Goal.values());
            String id = "goal" + ambitions.size();
            ambitions.add(new Ambition(id, id, goal, year, "city", shape.widened(40, false)));
        }
        return ambitions;
    }

    /// A work of the town with this id, otherwise at random.
    public static Work another(long seed, String id) {
        SeededTown town = new SeededTown(seed);
        return town.work(id, town.scatter.shapes(1).getFirst());
    }

    private Work work(String id, Shape shape) {
        Discipline discipline = any(Discipline.values());
        Shape footprint = shape.dimension() == 2
                ? shape
                : shape.widened(WorkingWidths.shipped().of(discipline).widthMetres() / 2, true);
        double doubt = shape.dimension() == 0 ? 10 : 0;
        Optional<Place> place =
                random.nextInt(12) == 0 ? Optional.empty() : Optional.of(new Place(shape, footprint, doubt, ""));
        OwnerId owner = random.nextInt(8) == 0 ? OwnerId.UNKNOWN : new OwnerId("owner-" + random.nextInt(4));
        Optional<String> project = random.nextInt(3) == 0 ? Optional.of("p" + random.nextInt(3)) : Optional.empty();
        return new Work(
                new WorkId(id),
                new Owner(owner, owner.value(), List.of()),
                new Task(discipline, any(Intervention.values()), ""),
                place,
                window(),
                new Planning(any(Phase.values()), Optional.empty(), project, Confidentiality.PUBLIC),
                new Provenance("seeded", 1, LocalDate.of(2026, 1, 1)));
    }

    private Window window() {
        LocalDate from = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(3000));
        int days = random.nextInt(10, 1500);
        int duration = random.nextInt(1, Math.min(days, 200) + 1);
        return new Window(
                new Period(from, from.plusDays(days)),
                from.plusDays(random.nextInt(days - duration + 1)),
                duration,
                any(Hardness.values()),
                random.nextInt(1, 11) / 10.0,
                new Window.Origin.Given());
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
