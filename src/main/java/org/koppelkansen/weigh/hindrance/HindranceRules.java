package org.koppelkansen.weigh.hindrance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Shipped;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.space.Shape;
import org.koppelkansen.weigh.hindrance.HindranceFact.Circumstances;
import org.koppelkansen.weigh.hindrance.HindranceFact.Seen;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// How much works hinder each mode, by the contents of `docs/rules/hindrance.yaml` (`algorithms.md` §5; in the manner
/// of the index of the City of Helsinki).
public final class HindranceRules {
    private static final Text NO_PLACE =
            new Text("De plek van het werk is niet bekend.", "The work has no known place.");
    private static final Text NO_WORKS = new Text("Er zijn geen werken.", "There are no works.");

    private static final class Held {
        static final HindranceRules SHIPPED = read(Shipped.rules("hindrance.yaml"));
    }

    private final Map<Mode, List<HindrancePart>> parts;
    private final Ignorance ignorance;

    /// What becomes of facts that are not known.
    ///
    /// @param leastKnown share of the weight of a mode that must be known
    /// @param counts class that what is unknown counts with, where enough is known
    record Ignorance(double leastKnown, double counts) {}

    /// @param parts of every mode; the weights of each sum to 1
    HindranceRules(Map<Mode, List<HindrancePart>> parts, Ignorance ignorance) {
        this.parts = new EnumMap<>(parts);
        this.ignorance = ignorance;
    }

    /// The rules that come with the program.
    public static HindranceRules shipped() {
        return Held.SHIPPED;
    }

    /// The rules in a file.
    ///
    /// @throws org.koppelkansen.settings.WrongYaml for unknown keys, missing parts and unusable values
    public static HindranceRules read(YamlNode yaml) {
        return HindranceRulesFile.read(yaml);
    }

    /// The hindrance of works done together in so many days: per mode that of the member that hinders most. Every mode
    /// is there, in the order of the enum; the order of the works plays no part. More days, or another work, never
    /// lower an index.
    ///
    /// @param days of the joint work, 0 or more
    public Map<Mode, HindranceLevel> of(Collection<Work> works, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days are 0 or more, not " + days);
        }
        Map<Mode, HindranceLevel> levels = new EnumMap<>(Mode.class);
        List<Work> ordered = works.stream()
                .sorted(Comparator.comparing(work -> work.id().value()))
                .toList();
        for (Mode mode : Mode.values()) {
            levels.put(
                    mode,
                    together(ordered.stream().map(work -> of(mode, work, days)).toList()));
        }
        return Collections.unmodifiableMap(levels);
    }

    private HindranceLevel of(Mode mode, Work work, int days) {
        if (work.place().isEmpty()) {
            return new HindranceLevel.Unknown(NO_PLACE);
        }
        Place place = work.place().get();
        Circumstances known = new Circumstances(place.traffic(), length(place.geometry()), days);
        return new Weighed(Objects.requireNonNull(parts.get(mode)), known).level(ignorance);
    }

    /// The length of a line; of an area half its outline, which for a strip is nearly its length.
    private static OptionalDouble length(Shape shape) {
        return switch (shape.dimension()) {
            case 0 -> OptionalDouble.empty();
            case 1 -> OptionalDouble.of(shape.length());
            default -> OptionalDouble.of(shape.length() / 2);
        };
    }

    private static HindranceLevel together(List<HindranceLevel> members) {
        Optional<HindranceLevel.Known> worst = Optional.empty();
        Optional<HindranceLevel.Unknown> first = Optional.empty();
        int unknown = 0;
        boolean complete = true;
        for (HindranceLevel member : members) {
            switch (member) {
                case HindranceLevel.Known known -> {
                    complete &= known.complete();
                    if (worst.isEmpty() || known.index() > worst.get().index()) {
                        worst = Optional.of(known);
                    }
                }
                case HindranceLevel.Unknown nothing -> {
                    unknown++;
                    first = first.or(() -> Optional.of(nothing));
                }
            }
        }
        if (worst.isEmpty()) {
            return first.orElseGet(() -> new HindranceLevel.Unknown(NO_WORKS));
        }
        HindranceLevel.Known most = worst.get();
        if (most.index() == 0 && unknown > 0) {
            return new HindranceLevel.Unknown(ofSome(most.cause(), unknown, members.size()));
        }
        return new HindranceLevel.Known(
                most.index(), complete && unknown == 0, unknown > 0, told(most.cause(), unknown, members.size()));
    }

    private static Text told(Text cause, int unknown, int all) {
        return unknown == 0
                ? cause
                : new Text(
                        cause.nl() + " Van " + unknown + " van de " + all + " voornemens is dit niet bekend.",
                        cause.en() + " Of " + unknown + " of the " + all + " works it is not known.");
    }

    /// That nobody is hindered by some works, and that of the others nothing is known.
    private static Text ofSome(Text cause, int unknown, int all) {
        String nl = cause.nl().substring(0, 1).toLowerCase(Locale.ROOT) + clause(cause.nl());
        String en = cause.en().substring(0, 1).toLowerCase(Locale.ROOT) + clause(cause.en());
        String some = all - unknown + " van de " + all + " voornemens";
        return new Text(
                "Bij " + some + (nl.startsWith("er ") ? nl.substring(2) : ": " + nl) + "; van "
                        + (unknown == 1 ? "het andere" : "de andere " + unknown) + " is het niet bekend.",
                "At " + (all - unknown) + " of the " + all + " works: " + en + "; of the other "
                        + (unknown == 1 ? "one" : unknown) + " it is not known.");
    }

    /// A sentence without its first letter and its full stop.
    private static String clause(String sentence) {
        return sentence.substring(1, sentence.length() - 1);
    }

    /// The parts of one mode, with what is known of one work.
    private static final class Weighed {
        private final List<HindrancePart> missing = new ArrayList<>();
        private final List<Text> words = new ArrayList<>();
        private Optional<Seen> end = Optional.empty();
        private double weight;
        private double sum;

        Weighed(List<HindrancePart> parts, Circumstances known) {
            for (HindrancePart part : parts) {
                Optional<Seen> seen = part.fact().of(known);
                if (seen.isEmpty()) {
                    missing.add(part);
                } else {
                    weigh(part, seen.get());
                }
            }
        }

        private void weigh(HindrancePart part, Seen seen) {
            words.add(seen.words());
            weight += part.weight();
            sum += part.weight() * seen.hindrance();
            if (part.zeroEnds() && seen.hindrance() == 0 && end.isEmpty()) {
                end = Optional.of(seen);
            }
        }

        HindranceLevel level(Ignorance ignorance) {
            if (end.isPresent()) {
                return new HindranceLevel.Known(
                        0, true, false, sentence(List.of(end.get().words())));
            }
            List<Text> lacking =
                    missing.stream().map(part -> part.fact().word()).toList();
            if (missing.stream().anyMatch(HindrancePart::needed) || weight < ignorance.leastKnown() - 1e-9) {
                return new HindranceLevel.Unknown(notKnown(lacking));
            }
            Text cause = sentence(words);
            Text lacks = notKnown(lacking);
            return new HindranceLevel.Known(
                    rounded(sum + (1 - weight) * ignorance.counts()),
                    missing.isEmpty(),
                    false,
                    missing.isEmpty() ? cause : new Text(cause.nl() + " " + lacks.nl(), cause.en() + " " + lacks.en()));
        }

        private static Text notKnown(List<Text> lacking) {
            Text all = HindranceFact.listed(lacking);
            return new Text("Niet bekend: " + all.nl() + ".", "Not known: " + all.en() + ".");
        }

        private static Text sentence(List<Text> words) {
            Text all = HindranceFact.listed(words);
            return new Text(capital(all.nl()) + ".", capital(all.en()) + ".");
        }

        private static String capital(String text) {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }

        /// Half up, after the dust of adding binary fractions is wiped off.
        private static double rounded(double index) {
            return BigDecimal.valueOf(Math.clamp(index, 0.0, 5.0))
                    .setScale(6, RoundingMode.HALF_UP)
                    .setScale(1, RoundingMode.HALF_UP)
                    .doubleValue();
        }
    }
}
