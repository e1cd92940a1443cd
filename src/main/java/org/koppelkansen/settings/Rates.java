package org.koppelkansen.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Task;

/// What ground, surface, assets, sites and talks cost: the contents of `docs/rules/rates.yaml`, with what a user's own
/// file overrides.
public final class Rates {
    private static final class Held {
        private static final Rates SHIPPED = new Rates(Layered.of(Shipped.rules("rates.yaml")));
    }

    /// A rate as it stands in the file.
    ///
    /// @param key the keys under which it stands, joined by points: `disciplines.sewer.asset`
    /// @param overridden whether it comes from the user's own file
    public record Entry(String key, Rate rate, boolean overridden) {}

    private final WorkingWidths widths;
    private final Map<String, Surface> surfaces;
    private final List<DepthLayer> layers;
    private final Map<Discipline, OfDiscipline> disciplines;
    private final Map<Intervention, OfIntervention> interventions;
    private final Map<String, Opening> openings;
    private final Coordination coordination;
    private final Timing timing;
    private final List<OutsideCheck> published;
    private final Map<Discipline, Set<Intervention>> withoutOpening;
    private final Map<Discipline, ByIntervention<Surface>> surfaceOf;
    private final Map<Discipline, ByIntervention<Opening>> openingOf;
    private final List<Entry> entries;

    private Rates(Layered top) {
        RatesFile file = new RatesFile(top);
        widths = file.widths();
        surfaces = file.surfaces();
        layers = file.layers();
        disciplines = file.disciplines();
        interventions = file.interventions();
        openings = file.openings();
        coordination = file.coordination();
        timing = file.timing();
        published = file.published();
        withoutOpening = file.withoutOpening();
        surfaceOf = file.choices("surface", surfaces);
        openingOf = file.choices("opening", openings);
        entries = file.entries();
    }

    public static Rates shipped() {
        return Held.SHIPPED;
    }

    /// The shipped rates with what `own` overrides: a file of the same layout that holds any part of it.
    ///
    /// @throws WrongYaml for unknown keys and names, and for values that cannot be meant
    public static Rates over(YamlNode own) {
        return new Rates(Layered.of(Shipped.rules("rates.yaml"), own));
    }

    public WorkingWidths widths() {
        return widths;
    }

    /// Whether the work opens its strip of ground at all.
    public boolean opens(Task task) {
        return !Objects.requireNonNull(withoutOpening.get(task.discipline())).contains(task.intervention());
    }

    /// The bottom of the work's excavation: as its owner says, else what is usual for its discipline.
    public double depthMetres(Task task) {
        return task.depthMetres().orElseGet(() -> widths.of(task.discipline()).depthMetres());
    }

    /// What the surface above the work becomes.
    public Surface surface(Task task) {
        return Objects.requireNonNull(surfaceOf.get(task.discipline())).of(task.intervention());
    }

    /// All surfaces, in the order of the file.
    public List<Surface> surfaces() {
        return List.copyOf(surfaces.values());
    }

    /// From the surface down, each beginning where the former ends; the last one without end.
    public List<DepthLayer> layers() {
        return layers;
    }

    public OfDiscipline of(Discipline discipline) {
        return Objects.requireNonNull(disciplines.get(discipline));
    }

    public OfIntervention of(Intervention intervention) {
        return Objects.requireNonNull(interventions.get(intervention));
    }

    /// How heavy the work's site is.
    public Opening opening(Task task) {
        return Objects.requireNonNull(openingOf.get(task.discipline())).of(task.intervention());
    }

    public Coordination coordination() {
        return coordination;
    }

    public Timing timing() {
        return timing;
    }

    /// Published figures to hold our sums against; never used in a calculation.
    public List<OutsideCheck> published() {
        return published;
    }

    /// Every rate with its key, in the order of the file.
    public List<Entry> entries() {
        return entries;
    }
}
