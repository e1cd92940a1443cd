package org.koppelkansen.weigh.hindrance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;

/// Reads `docs/rules/hindrance.yaml`; refuses what it does not know, with file, line and remedy.
final class HindranceRulesFile {
    private static final Set<Mode> WITH_ROUTES = EnumSet.of(Mode.BICYCLE, Mode.BUS, Mode.TRAM);

    private final HindranceSteps durations;
    private final HindranceSteps vehicles;
    private final HindranceSteps lengths;
    private final Map<StreetClass, Double> streets;

    private HindranceRulesFile(YamlNode yaml) {
        durations = steps(yaml.need("duration-days"));
        vehicles = steps(yaml.need("vehicles-per-day"));
        lengths = steps(yaml.need("length-metres"));
        StreetClass[] known = without(StreetClass.values(), StreetClass.UNKNOWN);
        streets = all(yaml.need("street"), StreetClass.class, known, StreetClass::key);
    }

    static HindranceRules read(YamlNode yaml) {
        yaml.only(
                "least-known",
                "unknown-counts",
                "duration-days",
                "vehicles-per-day",
                "length-metres",
                "street",
                "modes");
        HindranceRulesFile file = new HindranceRulesFile(yaml);
        YamlNode modes = yaml.need("modes")
                .only(Arrays.stream(Mode.values()).map(Mode::key).toArray(String[]::new));
        Map<Mode, List<HindrancePart>> parts = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            parts.put(mode, file.parts(mode, modes.need(mode.key())));
        }
        return new HindranceRules(
                parts,
                new HindranceRules.Ignorance(share(yaml.need("least-known")), level(yaml.need("unknown-counts"))));
    }

    private List<HindrancePart> parts(Mode mode, YamlNode yaml) {
        yaml.only("space", "length", "street", "vehicles", "route", "duration");
        List<HindrancePart> parts = new ArrayList<>();
        yaml.entries().forEach((key, node) -> parts.add(part(mode, key, node)));
        double weights = parts.stream().mapToDouble(HindrancePart::weight).sum();
        if (Math.abs(weights - 1) > 1e-9) {
            throw yaml.wrong(
                    "de gewichten van de delen tellen samen op tot 1, niet tot " + weights + ".",
                    "the weights of the parts sum to 1, not to " + weights + ".");
        }
        return List.copyOf(parts);
    }

    private HindrancePart part(Mode mode, String key, YamlNode yaml) {
        HindranceFact fact = switch (key) {
            case "space" -> space(part(yaml, "classes", "otherwise"));
            case "length" -> length(part(yaml, "of", "free"));
            case "route" -> route(mode, part(yaml, "classes", "implied-by"));
            case "street" -> with(part(yaml), new HindranceFact.Street(streets));
            case "vehicles" -> with(part(yaml), new HindranceFact.Vehicles(vehicles));
            default -> with(part(yaml), new HindranceFact.Duration(durations));
        };
        return new HindrancePart(
                fact,
                share(yaml.need("weight")),
                yaml.at("needed").map(YamlNode::truth).orElse(false),
                yaml.at("zero-ends").map(YamlNode::truth).orElse(false));
    }

    private static YamlNode part(YamlNode yaml, String... more) {
        List<String> keys = new ArrayList<>(List.of("weight", "needed", "zero-ends"));
        keys.addAll(Arrays.asList(more));
        return yaml.only(keys.toArray(String[]::new));
    }

    private static HindranceFact with(YamlNode checked, HindranceFact fact) {
        checked.need("weight");
        return fact;
    }

    private static HindranceFact space(YamlNode yaml) {
        Map<PublicSpace, Double> classes = new EnumMap<>(PublicSpace.class);
        yaml.need("classes")
                .only(keys(PublicSpace.values(), PublicSpace::key))
                .entries()
                .forEach((key, node) -> classes.put(named(PublicSpace.values(), PublicSpace::key, key), level(node)));
        return new HindranceFact.Space(classes, level(yaml.need("otherwise")));
    }

    private HindranceFact length(YamlNode yaml) {
        return new HindranceFact.Length(lengths, spaces(yaml.need("of")), level(yaml.need("free")));
    }

    private static HindranceFact route(Mode mode, YamlNode yaml) {
        if (!WITH_ROUTES.contains(mode)) {
            throw yaml.wrong(
                    "alleen fiets, bus en tram hebben een route. Haal dit deel weg.",
                    "only bicycle, bus and tram have routes. Take this part away.");
        }
        RouteRank[] known = without(RouteRank.values(), RouteRank.UNKNOWN);
        return new HindranceFact.Route(
                mode,
                all(yaml.need("classes"), RouteRank.class, known, RouteRank::key),
                yaml.at("implied-by").map(HindranceRulesFile::spaces).orElse(Set.of()));
    }

    private static Set<PublicSpace> spaces(YamlNode yaml) {
        Set<PublicSpace> spaces = EnumSet.noneOf(PublicSpace.class);
        yaml.items().forEach(node -> spaces.add(node.choice(PublicSpace.class, PublicSpace::key)));
        return spaces;
    }

    /// The class of each of these values, all of which must be there.
    private static <E extends Enum<E>> Map<E, Double> all(
            YamlNode yaml, Class<E> type, E[] values, Function<E, String> spelling) {
        yaml.only(keys(values, spelling));
        Map<E, Double> classes = new EnumMap<>(type);
        for (E value : values) {
            classes.put(value, level(yaml.need(spelling.apply(value))));
        }
        return classes;
    }

    private static HindranceSteps steps(YamlNode yaml) {
        Map<Double, Double> classes = new TreeMap<>();
        double last = -1;
        double highest = 0;
        for (YamlNode node : yaml.items()) {
            node.only("from", "class", "source");
            double from = node.need("from").number();
            double level = levelIn(node);
            boolean first = classes.isEmpty();
            if (!(from > last && Double.isFinite(from)) || (first && from != 0)) {
                throw node.need("from")
                        .wrong("de eerste grens is 0, elke volgende is hoger.", "thresholds begin at 0 and go up.");
            }
            if (level < highest) {
                throw node.need("class").wrong("klassen gaan nooit omlaag.", "classes never go down.");
            }
            classes.put(from, level);
            last = from;
            highest = level;
        }
        if (classes.isEmpty()) {
            throw yaml.wrong("hier hoort minstens één grens te staan.", "at least one threshold must stand here.");
        }
        return new HindranceSteps(classes);
    }

    private static double level(YamlNode yaml) {
        return levelIn(yaml.only("class", "source"));
    }

    private static double levelIn(YamlNode yaml) {
        double level = yaml.need("class").number();
        if (!(level >= 0 && level <= 5)) {
            throw yaml.need("class").wrong("een klasse is 0 tot en met 5.", "a class is 0 to 5.");
        }
        sourced(yaml);
        return level;
    }

    private static double share(YamlNode yaml) {
        yaml.only("share", "source");
        double share = yaml.need("share").number();
        if (!(share > 0 && share <= 1)) {
            throw yaml.need("share").wrong("een deel is meer dan 0 en hoogstens 1.", "a share is above 0, at most 1.");
        }
        sourced(yaml);
        return share;
    }

    private static void sourced(YamlNode yaml) {
        if (yaml.need("source").text().isBlank()) {
            throw yaml.need("source").wrong("noem de bron, of ‘ours’.", "name the source, or ‘ours’.");
        }
    }

    private static <E> String[] keys(E[] values, Function<E, String> spelling) {
        return Arrays.stream(values).map(spelling).toArray(String[]::new);
    }

    private static <E> E named(E[] values, Function<E, String> spelling, String key) {
        return Arrays.stream(values)
                .filter(value -> spelling.apply(value).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <E> E[] without(E[] values, E one) {
        return Arrays.stream(values).filter(value -> !value.equals(one)).toArray(size -> Arrays.copyOf(values, size));
    }
}
