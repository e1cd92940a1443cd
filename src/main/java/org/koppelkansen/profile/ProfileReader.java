package org.koppelkansen.profile;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;

/// Turns the YAML of a profile into a [Profile]; refuses what it does not know.
final class ProfileReader {
    private ProfileReader() {}

    static Profile read(String file, String text) {
        YamlNode yaml = YamlNode.read(file, text)
                .only(
                        "profile",
                        "about",
                        "source",
                        "file",
                        "recognise",
                        "columns",
                        "constants",
                        "words",
                        "owners",
                        "dates",
                        "slack",
                        "guess",
                        "ids-complete",
                        "budget-unit",
                        "region",
                        "working-crs",
                        "doubt-metres");
        SlackRules shipped = SlackRules.shipped();
        return new Profile(
                yaml.need("profile").text(),
                yaml.at("source").map(YamlNode::text),
                yaml.at("file").map(ProfileReader::hints).orElse(SourceHints.NONE),
                columns(yaml),
                wording(yaml),
                new Timing(
                        yaml.at("dates").map(ProfileReader::dates).orElse(DateRules.USUAL),
                        yaml.at("slack").map(shipped::with).orElse(shipped)),
                choices(yaml));
    }

    private static SourceHints hints(YamlNode yaml) {
        yaml.only("charset", "separator", "layer", "heading-row", "crs");
        return new SourceHints(
                yaml.at("charset")
                        .map(n -> n.parsed(Charset::forName, "een tekenset als UTF-8", "a charset such as UTF-8")),
                yaml.at("separator").map(ProfileReader::separator),
                yaml.at("layer").map(YamlNode::text),
                yaml.at("heading-row").map(YamlNode::integer),
                yaml.at("crs").map(ProfileReader::crs));
    }

    private static Character separator(YamlNode node) {
        String text = node.text().equals("tab") ? "\t" : node.text();
        if (text.length() != 1) {
            throw node.wrong("een scheidingsteken is één teken, of ‘tab’.", "a separator is one character, or ‘tab’.");
        }
        return text.charAt(0);
    }

    private static Crs crs(YamlNode node) {
        return Crs.parse(node.text())
                .orElseThrow(() -> node.wrong(
                        "‘" + node.text() + "’ is geen stelsel. Schrijf bijvoorbeeld EPSG:28992.",
                        "‘" + node.text() + "’ is no coordinate system. Write for example EPSG:28992."));
    }

    private static Columns columns(YamlNode yaml) {
        Map<Field, List<String>> candidates = new EnumMap<>(Field.class);
        Map<Field, String> constants = new EnumMap<>(Field.class);
        yaml.at("columns")
                .ifPresent(node ->
                        node.entries().forEach((key, value) -> candidates.put(field(key, value), value.texts())));
        yaml.at("constants")
                .ifPresent(node ->
                        node.entries().forEach((key, value) -> constants.put(field(key, value), value.text())));
        List<String> recognise = yaml.at("recognise").map(YamlNode::texts).orElse(List.of());
        return new Columns(candidates, constants, recognise);
    }

    private static Field field(String key, YamlNode value) {
        String known =
                String.join(", ", Arrays.stream(Field.values()).map(Field::key).toList());
        return Field.of(key)
                .orElseThrow(() -> value.wrong(
                        "‘" + key + "’ is geen deel van een voornemen. Wel: " + known + ".",
                        "‘" + key + "’ is no part of a work. Known are: " + known + "."));
    }

    private static Wording wording(YamlNode yaml) {
        OwnerNames owners = yaml.at("owners").map(ProfileReader::owners).orElse(OwnerNames.NONE);
        Optional<YamlNode> words = yaml.at("words")
                .map(node -> node.only(
                        "discipline",
                        "intervention",
                        "phase",
                        "hardness",
                        "confidentiality",
                        "street-class",
                        "space-taken",
                        "cycle-route",
                        "bus-route",
                        "tram-route"));
        return new Wording(
                words(words, "discipline", Discipline.class, Discipline::key),
                words(words, "intervention", Intervention.class, Intervention::key),
                words(words, "phase", Phase.class, Phase::key),
                words(words, "hardness", Hardness.class, Hardness::key),
                words(words, "confidentiality", Confidentiality.class, Confidentiality::key),
                traffic(words),
                owners);
    }

    private static TrafficWords traffic(Optional<YamlNode> words) {
        return new TrafficWords(
                words(words, "street-class", StreetClass.class, StreetClass::key),
                words(words, "space-taken", PublicSpace.class, PublicSpace::key),
                words(words, "cycle-route", RouteRank.class, RouteRank::key),
                words(words, "bus-route", RouteRank.class, RouteRank::key),
                words(words, "tram-route", RouteRank.class, RouteRank::key));
    }

    private static OwnerNames owners(YamlNode yaml) {
        List<Owner> owners = new ArrayList<>();
        yaml.entries().forEach((name, aliases) -> owners.add(OwnerNames.named(name, aliases.texts())));
        return new OwnerNames(owners);
    }

    private static <E extends Enum<E>> Words<E> words(
            Optional<YamlNode> section, String key, Class<E> type, Function<E, String> spelling) {
        Optional<YamlNode> found = section.flatMap(node -> node.at(key));
        if (found.isEmpty()) {
            return Words.none();
        }
        YamlNode yaml = found.get().only("columns", "guessed", "rules", "otherwise");
        List<String> columns = yaml.at("columns").map(YamlNode::texts).orElse(List.of("@" + key));
        List<WordRule<E>> rules = new ArrayList<>();
        for (YamlNode node : yaml.at("rules").map(YamlNode::items).orElse(List.of())) {
            node.only("is", "when", "in");
            List<String> in = node.at("in").map(YamlNode::texts).orElse(List.of());
            rules.add(new WordRule<>(node.need("is").choice(type, spelling), Expression.of(node.need("when")), in));
        }
        return new Words<>(
                columns,
                rules,
                yaml.at("otherwise").map(node -> node.choice(type, spelling)),
                yaml.at("guessed").map(YamlNode::truth).orElse(false));
    }

    private static DateRules dates(YamlNode yaml) {
        yaml.only("formats", "end-inclusive", "placeholder-years", "horizon-years");
        List<String> formats = new ArrayList<>();
        for (YamlNode node : yaml.at("formats").map(YamlNode::items).orElse(List.of())) {
            formats.add(node.parsed(
                    DateText::checkedFormat, "een datumvorm als dd-MM-yyyy", "a form of date such as dd-MM-yyyy"));
        }
        Set<Integer> placeholders = new HashSet<>(DateRules.USUAL.placeholderYears());
        for (YamlNode node : yaml.at("placeholder-years").map(YamlNode::items).orElse(List.of())) {
            placeholders.add(node.integer());
        }
        return new DateRules(
                formats,
                yaml.at("end-inclusive").map(YamlNode::truth).orElse(true),
                placeholders,
                yaml.at("horizon-years").map(ProfileReader::horizon));
    }

    private static Integer horizon(YamlNode node) {
        int years = node.integer();
        if (years < 1 || years > 100) {
            throw node.wrong(
                    "hier hoort een aantal jaren te staan, 1 tot 100.", "a number of years must stand here, 1 to 100.");
        }
        return years;
    }

    private static Choices choices(YamlNode yaml) {
        return new Choices(
                yaml.at("guess").map(YamlNode::truth).orElse(false),
                yaml.at("ids-complete").map(YamlNode::truth).orElse(false),
                yaml.at("budget-unit").map(ProfileReader::unit).orElse(BigDecimal.ONE),
                yaml.at("region").map(ProfileReader::region),
                yaml.at("working-crs").map(ProfileReader::crs),
                yaml.at("doubt-metres").map(ProfileReader::doubt).orElse(OptionalDouble.empty()));
    }

    private static BigDecimal unit(YamlNode node) {
        return switch (node.text()) {
            case "euro" -> BigDecimal.ONE;
            case "keuro" -> BigDecimal.valueOf(1_000);
            case "meuro" -> BigDecimal.valueOf(1_000_000);
            default -> throw node.wrong("schrijf euro, keuro of meuro.", "write euro, keuro or meuro.");
        };
    }

    private static Box region(YamlNode node) {
        List<Double> edges = node.items().stream().map(YamlNode::number).toList();
        if (edges.size() != 4 || edges.get(0) >= edges.get(2) || edges.get(1) >= edges.get(3)) {
            throw node.wrong(
                    "schrijf [west, zuid, oost, noord] in graden.", "write [west, south, east, north] in degrees.");
        }
        return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    }

    private static OptionalDouble doubt(YamlNode node) {
        double metres = node.number();
        if (!(metres >= 0 && metres <= 10_000)) {
            throw node.wrong("hier horen meters te staan, 0 of meer.", "metres must stand here, 0 or more.");
        }
        return OptionalDouble.of(metres);
    }
}
