package org.koppelkansen.settings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.koppelkansen.works.Discipline;

/// How much ground the work of a discipline opens: the contents of `docs/rules/ground.yaml`.
public final class WorkingWidths {
    /// @param widthMetres of the opened strip
    /// @param depthMetres of the bottom of the excavation
    /// @param radiusMetres of the disc that stands for a point, and of the doubt about it
    public record Ground(double widthMetres, double depthMetres, double radiusMetres) {}

    private final Map<String, Ground> grounds;

    private WorkingWidths(Map<String, Ground> grounds) {
        this.grounds = grounds;
    }

    public static WorkingWidths shipped() {
        return read(Shipped.rules("ground.yaml"));
    }

    /// @throws WrongYaml for unknown keys, unusable values and a discipline that is missing
    public static WorkingWidths read(YamlNode yaml) {
        String[] disciplines =
                Arrays.stream(Discipline.values()).map(Discipline::key).toArray(String[]::new);
        YamlNode ground = yaml.only("ground").need("ground").only(disciplines);
        Map<String, Ground> grounds = new HashMap<>();
        for (Discipline discipline : Discipline.values()) {
            YamlNode node = ground.need(discipline.key()).only("width", "depth", "radius", "source");
            grounds.put(
                    discipline.key(), new Ground(metres(node, "width"), metres(node, "depth"), metres(node, "radius")));
        }
        return new WorkingWidths(grounds);
    }

    public Ground of(Discipline discipline) {
        return Objects.requireNonNull(grounds.get(discipline.key()));
    }

    private static double metres(YamlNode node, String key) {
        double metres = node.need(key).number();
        if (!(metres > 0 && metres <= 1000)) {
            throw node.need(key).wrong("hier horen meters te staan, meer dan 0.", "metres must stand here, above 0.");
        }
        return metres;
    }
}
