package org.koppelkansen.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.koppelkansen.works.Discipline;

/// How much ground the work of a discipline opens: the section `ground` of `docs/rules/rates.yaml`.
public final class WorkingWidths {
    /// @param widthMetres of the opened strip
    /// @param trenchMetres of the excavation inside the strip, no wider than it
    /// @param depthMetres of the bottom of the excavation
    /// @param radiusMetres of the disc that stands for a point, and of the doubt about it
    public record Ground(double widthMetres, double trenchMetres, double depthMetres, double radiusMetres) {}

    private final Map<Discipline, Ground> grounds;

    private WorkingWidths(Map<Discipline, Ground> grounds) {
        this.grounds = grounds;
    }

    public static WorkingWidths shipped() {
        return Rates.shipped().widths();
    }

    /// @throws WrongYaml for unknown keys, unusable values and a discipline that is missing
    static WorkingWidths read(Layered ground) {
        ground.only(Arrays.stream(Discipline.values()).map(Discipline::key).toArray(String[]::new));
        Map<Discipline, Ground> grounds = new EnumMap<>(Discipline.class);
        for (Discipline discipline : Discipline.values()) {
            grounds.put(discipline, ground(ground.need(discipline.key())));
        }
        return new WorkingWidths(grounds);
    }

    private static Ground ground(Layered place) {
        place.only("width", "trench", "depth", "radius", "source");
        Layered width = place.need("width");
        Layered trench = place.need("trench");
        Ground ground = new Ground(
                Figures.metres(width.value()),
                Figures.metres(trench.value()),
                Figures.depthMetres(place.need("depth").value()),
                Figures.metres(place.need("radius").value()));
        place.shipped().ifPresent(RateReader::source);
        place.own().filter(own -> !own.entries().isEmpty()).ifPresent(RateReader::source);
        if (ground.trenchMetres() > ground.widthMetres()) {
            // Whoever narrows the strip in a file of their own must be led to that line, not to the shipped one.
            YamlNode at = width.isOverridden() && !trench.isOverridden() ? width.value() : trench.value();
            throw at.wrong(
                    "de sleuf (" + ground.trenchMetres() + " m) is breder dan de strook (" + ground.widthMetres()
                            + " m) waarin hij ligt.",
                    "the trench (" + ground.trenchMetres() + " m) is wider than the strip (" + ground.widthMetres()
                            + " m) in which it lies.");
        }
        return ground;
    }

    public Ground of(Discipline discipline) {
        return Objects.requireNonNull(grounds.get(discipline));
    }
}
