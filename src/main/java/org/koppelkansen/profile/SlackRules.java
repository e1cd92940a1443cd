package org.koppelkansen.profile;

import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.settings.Shipped;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;

/// How far planned dates may move, how sure a plan is, and how long work lasts where a source does not say: the
/// contents of `docs/rules/slack.yaml`, with a profile's own values over them.
public final class SlackRules {
    /// What a phase says where the source says nothing.
    public record Stand(Hardness hardness, double certainty) {}

    private static final class Held {
        static final SlackRules SHIPPED = new SlackRules().with(Shipped.rules("slack.yaml"));
    }

    private final Map<Hardness, Period> eitherSide;
    private final Map<Phase, Stand> stands;
    private final Map<String, Integer> days;
    private int unknownEndDays = 365;

    private SlackRules() {
        eitherSide = new EnumMap<>(Hardness.class);
        stands = new EnumMap<>(Phase.class);
        days = new HashMap<>();
    }

    private SlackRules(SlackRules base) {
        eitherSide = new EnumMap<>(base.eitherSide);
        stands = new EnumMap<>(base.stands);
        days = new HashMap<>(base.days);
        unknownEndDays = base.unknownEndDays;
    }

    public static SlackRules shipped() {
        return Held.SHIPPED;
    }

    /// These rules with the values of a mapping, written as in `slack.yaml`, in their stead.
    ///
    /// @throws WrongYaml for unknown keys and unusable values
    public SlackRules with(YamlNode yaml) {
        SlackRules changed = new SlackRules(this);
        yaml.only("hardness", "phase", "unknown-end", "durations");
        changed.readHardness(yaml);
        changed.readPhases(yaml);
        yaml.at("unknown-end").ifPresent(node -> {
            changed.unknownEndDays = positive(node.only("days", "source").need("days"));
        });
        changed.readDurations(yaml);
        return changed;
    }

    /// How far before and after its planned period a work of this hardness may happen.
    public Period eitherSide(Hardness hardness) {
        return eitherSide.getOrDefault(hardness, Period.ZERO);
    }

    public Stand stand(Phase phase) {
        return stands.getOrDefault(phase, new Stand(Hardness.FIRM, 0.5));
    }

    public int usualDays(Discipline discipline, Intervention intervention) {
        Integer special = days.get(discipline.key() + "/" + intervention.key());
        return special != null ? special : days.getOrDefault(discipline.key() + "/usual", 30);
    }

    public int unknownEndDays() {
        return unknownEndDays;
    }

    private void readHardness(YamlNode yaml) {
        for (Map.Entry<String, YamlNode> entry : section(yaml, "hardness").entrySet()) {
            YamlNode node = entry.getValue().only("either-side", "source");
            Period slack = node.need("either-side")
                    .parsed(Period::parse, "een tijdsduur als P6M of P2Y", "a duration such as P6M or P2Y");
            if (slack.isNegative() || slack.toTotalMonths() > 1200) {
                throw node.wrong("speling is 0 tot 100 jaar.", "slack is 0 to 100 years.");
            }
            eitherSide.put(one(Hardness.values(), entry, Hardness::key), slack);
        }
    }

    private void readPhases(YamlNode yaml) {
        for (Map.Entry<String, YamlNode> entry : section(yaml, "phase").entrySet()) {
            YamlNode node = entry.getValue().only("hardness", "certainty", "source");
            double certainty = node.need("certainty").number();
            if (!(certainty > 0 && certainty <= 1)) {
                throw node.need("certainty")
                        .wrong("zekerheid is meer dan 0 en hoogstens 1.", "certainty is above 0 and at most 1.");
            }
            Stand stand = new Stand(node.need("hardness").choice(Hardness.class, Hardness::key), certainty);
            stands.put(one(Phase.values(), entry, Phase::key), stand);
        }
    }

    private void readDurations(YamlNode yaml) {
        for (Map.Entry<String, YamlNode> entry : section(yaml, "durations").entrySet()) {
            Discipline discipline = one(Discipline.values(), entry, Discipline::key);
            for (Map.Entry<String, YamlNode> kind : entry.getValue().entries().entrySet()) {
                if (kind.getKey().equals("source")) {
                    continue;
                }
                if (!kind.getKey().equals("usual")) {
                    one(Intervention.values(), kind, Intervention::key);
                }
                days.put(discipline.key() + "/" + kind.getKey(), positive(kind.getValue()));
            }
        }
    }

    private static Map<String, YamlNode> section(YamlNode yaml, String key) {
        Optional<YamlNode> node = yaml.at(key);
        return node.isPresent() ? node.get().entries() : Map.of();
    }

    private static int positive(YamlNode node) {
        int days = node.integer();
        if (days < 1 || days > 36_500) {
            throw node.wrong(
                    "hier hoort een aantal dagen te staan, minstens 1.",
                    "a number of days must stand here, at least 1.");
        }
        return days;
    }

    private static <E extends Enum<E>> E one(
            E[] values, Map.Entry<String, YamlNode> entry, java.util.function.Function<E, String> spelling) {
        for (E value : values) {
            if (spelling.apply(value).equals(entry.getKey())) {
                return value;
            }
        }
        String known =
                String.join(", ", java.util.Arrays.stream(values).map(spelling).toList());
        throw entry.getValue()
                .wrong("dit is onbekend. Wel: " + known + ".", "this is unknown. Known are: " + known + ".");
    }
}
