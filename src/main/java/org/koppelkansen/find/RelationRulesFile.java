package org.koppelkansen.find;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Shipped;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.works.Discipline;

/// Reads [RelationRules] and refuses what is wrong with file, line and remedy.
final class RelationRulesFile {
    /// They say which works meet, and the command line may change them; rules speak of what was found instead.
    private static final Set<String> OF_MEETING =
            Set.of("reach-m", "reach-m-of", "meet-gap-days", "parallelism", "pairs-of");

    private RelationRulesFile() {}

    static RelationRules shipped() {
        return read(Shipped.rules("relations.yaml"));
    }

    static RelationRules read(String file, String text) {
        return read(YamlNode.read(file, text));
    }

    private static RelationRules read(YamlNode top) {
        top.only("parameters", "between-works", "toward-ambitions");
        YamlNode given = top.need("parameters");
        Map<String, List<String>> parameters = parameters(given);
        Set<String> ids = new HashSet<>();
        return new RelationRules(
                between(given.need("reach-m"), 0, 1000),
                reachOf(given),
                wholeDays(given.need("meet-gap-days")),
                between(given.need("parallelism"), 0, 1),
                given.need("pairs-of").choice(RelationRules.PairsOf.class, RelationRules.PairsOf::key),
                new RelationRules.Rules(
                        rules(top.need("between-works"), Facts.BETWEEN, SentenceParts.BETWEEN, parameters, ids),
                        rules(top.need("toward-ambitions"), Facts.TOWARD, SentenceParts.TOWARD, parameters, ids),
                        parameters));
    }

    private static double between(YamlNode node, double least, double most) {
        double number = node.number();
        if (!(number >= least && number <= most)) {
            throw node.wrong(
                    "dit hoort van " + Wording.plain(least) + " tot en met " + Wording.plain(most) + " te zijn.",
                    "this must be from " + Wording.plain(least) + " to " + Wording.plain(most) + ".");
        }
        return number;
    }

    private static int wholeDays(YamlNode node) {
        between(node, 0, 36_525);
        return node.integer();
    }

    private static Map<String, List<String>> parameters(YamlNode given) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        given.entries().forEach((name, node) -> {
            if (Facts.BETWEEN.knows(name) || Facts.TOWARD.knows(name)) {
                throw node.wrong(
                        "zo heet al een feit; geef de parameter een andere naam.",
                        "a fact has this name already; name the parameter otherwise.");
            }
            if (!OF_MEETING.contains(name)) {
                parameters.put(name, node.texts());
            }
        });
        return parameters;
    }

    private static Map<Discipline, Map<Discipline, Double>> reachOf(YamlNode given) {
        Map<Discipline, Map<Discipline, Double>> table = RelationRules.emptyReaches();
        for (YamlNode row :
                given.at("reach-m-of").stream().flatMap(n -> n.items().stream()).toList()) {
            List<YamlNode> pair =
                    row.only("disciplines", "reach-m").need("disciplines").items();
            if (pair.size() != 2) {
                throw row.wrong("hier horen twee disciplines te staan.", "two disciplines must stand here.");
            }
            Discipline a = pair.getFirst().choice(Discipline.class, Discipline::key);
            Discipline b = pair.getLast().choice(Discipline.class, Discipline::key);
            double reach = between(row.need("reach-m"), 0, 1000);
            table.getOrDefault(a, Map.of()).put(b, reach);
            table.getOrDefault(b, Map.of()).put(a, reach);
        }
        return table;
    }

    private static <C> List<Rule<C>> rules(
            YamlNode list,
            Facts<C> facts,
            SentenceParts<C> parts,
            Map<String, List<String>> parameters,
            Set<String> ids) {
        return list.items().stream()
                .map(node -> rule(node, facts, parts, parameters, ids))
                .toList();
    }

    private static <C> Rule<C> rule(
            YamlNode node,
            Facts<C> facts,
            SentenceParts<C> parts,
            Map<String, List<String>> parameters,
            Set<String> ids) {
        node.only("id", "kind", "when", "nl", "en");
        String id = node.need("id").text();
        if (!ids.add(id)) {
            throw node.need("id").wrong("deze naam is al gebruikt.", "this name is used already.");
        }
        RelationKind kind = node.need("kind").choice(RelationKind.class, RelationKind::key);
        List<Condition<C>> when = node.need("when").items().stream()
                .map(condition -> Condition.read(condition, facts, parameters))
                .toList();
        if (when.isEmpty()) {
            throw node.need("when").wrong("een regel heeft een voorwaarde.", "a rule has a condition.");
        }
        Stream.of("nl", "en").forEach(language -> parts.check(node.need(language), parameters));
        return new Rule<>(
                id, kind, when, new Text(node.need("nl").text(), node.need("en").text()));
    }
}
