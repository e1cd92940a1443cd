package org.koppelkansen.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Task;

/// Reads the sections of a file of rates, in the order in which they stand there.
final class RatesFile {
    private static final double MOST_FACTOR = 100;
    private static final String[] SURFACE = {"nl", "en", "rest-days", "rest-source", "reinstatement", "crew"};
    private static final String[] OPENING = {
        "nl", "en", "site-set-up", "site-day", "traffic-set-up", "traffic-day", "notices"
    };

    private final Layered top;
    private final RateReader reader;

    RatesFile(Layered top) {
        this.top = top.only(
                "ground",
                "indices",
                "surfaces",
                "digging",
                "disciplines",
                "interventions",
                "openings",
                "coordination",
                "timing",
                "published");
        this.reader = new RateReader(indices());
    }

    List<Rates.Entry> entries() {
        return reader.entries();
    }

    WorkingWidths widths() {
        return WorkingWidths.read(top.need("ground"));
    }

    private Map<Integer, Double> indices() {
        Map<Integer, Double> indices = new HashMap<>();
        Layered section = top.need("indices");
        for (String year : section.keys()) {
            YamlNode node = section.need(year).value();
            double factor = node.number();
            if (!(factor > 0 && factor <= MOST_FACTOR)) {
                throw node.wrong(
                        "een index is een factor boven 0 en hoogstens 100, zoals 1.3.",
                        "an index is a factor above 0 and at most 100, such as 1.3.");
            }
            indices.put(Figures.year(node, year), factor);
        }
        return indices;
    }

    Map<String, Surface> surfaces() {
        return named(
                top.need("surfaces"),
                SURFACE,
                place -> new Surface(
                        name(place),
                        word(place),
                        reader.rate(place, "reinstatement", RateUnit.EUR_PER_M2),
                        Figures.days(place.need("rest-days").value()),
                        place.need("rest-source").value().text(),
                        reader.rate(place, "crew", RateUnit.CREW_WEEKS_PER_M2)));
    }

    Map<String, Opening> openings() {
        return named(
                top.need("openings"),
                OPENING,
                place -> new Opening(
                        name(place),
                        word(place),
                        reader.rate(place, "site-set-up", RateUnit.EUR_PER_OPENING),
                        reader.rate(place, "site-day", RateUnit.EUR_PER_DAY),
                        reader.rate(place, "traffic-set-up", RateUnit.EUR_PER_OPENING),
                        reader.rate(place, "traffic-day", RateUnit.EUR_PER_DAY),
                        reader.rate(place, "notices", RateUnit.EUR_PER_OPENING)));
    }

    /// Things with names, of which a user may add own ones that are given whole.
    private static <T> Map<String, T> named(Layered section, String[] keys, Function<Layered, T> reading) {
        Map<String, T> all = new LinkedHashMap<>();
        for (String name : section.keys()) {
            Layered place = section.need(name).only(keys);
            if (place.shipped().isEmpty() && !place.value().entries().keySet().containsAll(Arrays.asList(keys))) {
                String known = section.shipped()
                        .map(s -> String.join(", ", s.entries().keySet()))
                        .orElse("");
                String whole = String.join(", ", keys);
                throw place.value()
                        .wrong(
                                "deze naam is onbekend. Wel: " + known + ". Een nieuwe heeft " + whole + " nodig.",
                                "this name is unknown. Known are: " + known + ". A new one needs " + whole + ".");
            }
            all.put(name, reading.apply(place));
        }
        return all;
    }

    private static String name(Layered place) {
        String key = place.value().key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static Text word(Layered place) {
        return new Text(
                place.need("nl").value().text(), place.need("en").value().text());
    }

    List<DepthLayer> layers() {
        YamlNode section = top.need("digging").value();
        List<YamlNode> items = section.items();
        if (items.isEmpty()) {
            throw section.wrong("hier hoort minstens één laag te staan.", "at least one layer must stand here.");
        }
        List<DepthLayer> layers = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < items.size(); i++) {
            double until = until(items.get(i), i == items.size() - 1, from);
            layers.add(layer(items.get(i), i + 1, from, until));
            from = until;
        }
        return layers;
    }

    private DepthLayer layer(YamlNode item, int number, double from, double until) {
        Layered place = top.need("digging").isOverridden() ? Layered.ofOwn(item) : Layered.of(item);
        String key = "digging." + number;
        return new DepthLayer(
                from,
                until,
                reader.remembered(key + ".cost", place.need("cost"), RateUnit.EUR_PER_M3),
                reader.remembered(key + ".crew", place.need("crew"), RateUnit.CREW_WEEKS_PER_M3));
    }

    private static double until(YamlNode layer, boolean last, double from) {
        layer.only("until", "cost", "crew");
        if (last) {
            layer.at("until").ifPresent(node -> {
                throw node.wrong(
                        "de onderste laag heeft geen ‘until’: zij is alles wat dieper ligt.",
                        "the last layer has no ‘until’: it is all that lies deeper.");
            });
            return Double.POSITIVE_INFINITY;
        }
        double until = Figures.metres(layer.need("until"));
        if (until <= from) {
            throw layer.need("until")
                    .wrong(
                            "de lagen horen van boven naar beneden te staan: dit moet meer dan " + from + " zijn.",
                            "layers must go from the surface down: this must be more than " + from + ".");
        }
        return until;
    }

    Map<Discipline, OfDiscipline> disciplines() {
        Layered section = top.need("disciplines").only(keys(Discipline.values(), Discipline::key));
        Map<Discipline, OfDiscipline> all = new EnumMap<>(Discipline.class);
        for (Discipline discipline : Discipline.values()) {
            all.put(discipline, discipline(section.need(discipline.key())));
        }
        return all;
    }

    private OfDiscipline discipline(Layered place) {
        place.only("asset", "piece", "life", "crew", "crew-piece", "surface", "opening", "opens-nothing");
        Rate asset = reader.rate(place, "asset", RateUnit.EUR_PER_M, RateUnit.EUR_PER_M2);
        Rate piece = reader.rate(place, "piece", RateUnit.EUR_PER_PIECE);
        Rate life = reader.rate(place, "life", RateUnit.YEARS);
        if (life.low() == 0) {
            throw place.need("life")
                    .value()
                    .need("low")
                    .wrong("een levensduur is meer dan 0 jaar.", "a life is more than 0 years.");
        }
        RateUnit crew = asset.unit() == RateUnit.EUR_PER_M ? RateUnit.CREW_WEEKS_PER_M : RateUnit.CREW_WEEKS_PER_M2;
        requireBothOwn(place, crew);
        return new OfDiscipline(
                asset,
                piece,
                life,
                reader.rate(place, "crew", crew),
                reader.rate(place, "crew-piece", RateUnit.CREW_WEEKS_PER_PIECE));
    }

    /// Who reckons per m2 instead of per metre must do so for the crew too, and is told at their own line.
    private static void requireBothOwn(Layered place, RateUnit crew) {
        Layered given = place.need("crew");
        if (!given.isOverridden() && !given.value().need("unit").text().equals(crew.key())) {
            throw place.need("asset")
                    .value()
                    .need("unit")
                    .wrong(
                            "bij deze eenheid hoort ook een ‘crew’ in " + crew.key() + ": geef die erbij.",
                            "with this unit goes a ‘crew’ in " + crew.key() + ": give that as well.");
        }
    }

    /// For each discipline what stands under `key`: a name as a rule, and other names for kinds of intervention.
    <T> Map<Discipline, ByIntervention<T>> choices(String key, Map<String, T> named) {
        Map<Discipline, ByIntervention<T>> all = new EnumMap<>(Discipline.class);
        for (Discipline discipline : Discipline.values()) {
            Layered place = top.need("disciplines").need(discipline.key()).need(key);
            place.only(Stream.concat(
                            Stream.of("usual"),
                            Arrays.stream(Intervention.values()).map(Intervention::key))
                    .toArray(String[]::new));
            Map<Intervention, T> others = new EnumMap<>(Intervention.class);
            for (Intervention intervention : Intervention.values()) {
                place.at(intervention.key()).ifPresent(other -> others.put(intervention, one(other, named)));
            }
            all.put(discipline, new ByIntervention<>(one(place.need("usual"), named), others));
        }
        return all;
    }

    /// For each discipline the kinds of intervention that are done without opening the street.
    Map<Discipline, Set<Intervention>> withoutOpening() {
        Map<Discipline, Set<Intervention>> all = new EnumMap<>(Discipline.class);
        for (Discipline discipline : Discipline.values()) {
            Set<Intervention> closed = EnumSet.noneOf(Intervention.class);
            top.need("disciplines").need(discipline.key()).at("opens-nothing").stream()
                    .flatMap(place -> place.value().items().stream())
                    .forEach(item -> closed.add(item.choice(Intervention.class, Intervention::key)));
            all.put(discipline, closed);
        }
        return all;
    }

    private static <T> T one(Layered place, Map<String, T> named) {
        String name = place.value().text();
        Set<String> known = named.keySet();
        if (!known.contains(name)) {
            throw place.value()
                    .wrong(
                            "‘" + name + "’ is onbekend. Wel: " + String.join(", ", known) + ".",
                            "‘" + name + "’ is unknown. Known are: " + String.join(", ", known) + ".");
        }
        return Objects.requireNonNull(named.get(name));
    }

    Map<Intervention, OfIntervention> interventions() {
        Layered section = top.need("interventions").only(keys(Intervention.values(), Intervention::key));
        Map<Intervention, OfIntervention> all = new EnumMap<>(Intervention.class);
        for (Intervention intervention : Intervention.values()) {
            Layered place = section.need(intervention.key()).only("share", "loses-life");
            all.put(
                    intervention,
                    new OfIntervention(
                            reader.rate(place, "share", RateUnit.SHARE),
                            place.need("loses-life").value().truth()));
        }
        return all;
    }

    Coordination coordination() {
        Layered place = top.need("coordination").only("per-owner", "per-owner-more", "per-project");
        return new Coordination(
                reader.rate(place, "per-owner", RateUnit.EUR_PER_OWNER),
                reader.rate(place, "per-owner-more", RateUnit.EUR_PER_OWNER),
                reader.rate(place, "per-project", RateUnit.EUR_PER_PROJECT));
    }

    Timing timing() {
        Layered place = top.need("timing").only("interest", "delay");
        return new Timing(
                reader.rate(place, "interest", RateUnit.PERCENT_PER_YEAR),
                reader.rate(place, "delay", RateUnit.PERCENT_PER_YEAR));
    }

    List<OutsideCheck> published() {
        return top.need("published").value().items().stream().map(this::check).toList();
    }

    private OutsideCheck check(YamlNode node) {
        node.only("nl", "en", "figure", "sum");
        YamlNode sum = node.need("sum").only("discipline", "intervention", "metres", "days", "part");
        OutsideCheck.Part part = sum.need("part").choice(OutsideCheck.Part.class, OutsideCheck.Part::key);
        return new OutsideCheck(
                new Text(node.need("nl").text(), node.need("en").text()),
                reader.figure(node.need("figure"), part.unit()),
                new Task(
                        sum.need("discipline").choice(Discipline.class, Discipline::key),
                        sum.need("intervention").choice(Intervention.class, Intervention::key),
                        ""),
                Figures.metres(sum.need("metres")),
                Figures.days(sum.need("days")),
                part);
    }

    private static <E> String[] keys(E[] values, Function<E, String> key) {
        return Arrays.stream(values).map(key).toArray(String[]::new);
    }
}
