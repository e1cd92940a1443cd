package org.koppelkansen.find;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.koppelkansen.works.Discipline;

/// The rules of `docs/rules/relations.yaml`: which works meet, and what makes which relation, in order.
public final class RelationRules {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final double reachMetres;
    private final Map<Discipline, Map<Discipline, Double>> reachOf;
    private final int gapDays;
    private final double parallelism;
    private final PairsOf pairsOf;
    private final Rules rules;

    /// Which works can relate to each other.
    enum PairsOf {
        OWNERS,
        OWNERS_OR_DISCIPLINES;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param parameters all of them by name, as written, for use in sentences
    record Rules(
            List<Rule<InOrder>> between, List<Rule<WorkAndAmbition>> toward, Map<String, List<String>> parameters) {}

    RelationRules(
            double reachMetres,
            Map<Discipline, Map<Discipline, Double>> reachOf,
            int gapDays,
            double parallelism,
            PairsOf pairsOf,
            Rules rules) {
        this.reachMetres = reachMetres;
        this.reachOf = reachOf;
        this.gapDays = gapDays;
        this.parallelism = parallelism;
        this.pairsOf = pairsOf;
        this.rules = rules;
    }

    /// The rules that come with the program.
    public static RelationRules shipped() {
        return RelationRulesFile.shipped();
    }

    /// The rules of a user's own file.
    ///
    /// @param file its name, for error sentences
    /// @throws org.koppelkansen.settings.WrongYaml when it cannot be used as it is written
    public static RelationRules read(String file, String text) {
        return RelationRulesFile.read(file, text);
    }

    /// These rules with one reach for all pairs of disciplines.
    public RelationRules withReach(double metres) {
        if (!(metres >= 0 && metres <= 1000)) {
            throw new IllegalArgumentException("a reach is 0 to 1000 m, not " + metres);
        }
        return new RelationRules(metres, Map.of(), gapDays, parallelism, pairsOf, rules);
    }

    public RelationRules withGap(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a gap is 0 or more days, not " + days);
        }
        return new RelationRules(reachMetres, reachOf, days, parallelism, pairsOf, rules);
    }

    /// The usual distance at which two works meet; some pairs of disciplines may have their own.
    public double reachMetres() {
        return reachMetres;
    }

    /// The longest time between two windows at which two works still meet.
    public int gapDays() {
        return gapDays;
    }

    double reach(Discipline a, Discipline b) {
        return reachOf.getOrDefault(a, Map.of()).getOrDefault(b, reachMetres);
    }

    double largestReach() {
        return reachOf.values().stream().flatMap(row -> row.values().stream()).reduce(reachMetres, Math::max);
    }

    /// How much of a shorter work runs beside a longer one, from 0 to 1.
    public double parallelism() {
        return parallelism;
    }

    PairsOf pairsOf() {
        return pairsOf;
    }

    List<Rule<InOrder>> between() {
        return rules.between();
    }

    List<Rule<WorkAndAmbition>> toward() {
        return rules.toward();
    }

    Map<String, List<String>> parameters() {
        return rules.parameters();
    }

    /// A reach of its own that a pair of disciplines has.
    public record OwnReach(Discipline one, Discipline other, double metres) {}

    /// Pairs of disciplines that meet at another distance than the usual, each once.
    public List<OwnReach> ownReaches() {
        return Arrays.stream(Discipline.values())
                .flatMap(one -> reachOf.getOrDefault(one, Map.of()).entrySet().stream()
                        .filter(other -> other.getKey().compareTo(one) >= 0)
                        .map(other -> new OwnReach(one, other.getKey(), other.getValue())))
                .toList();
    }

    /// Every value that the file has by name, as these rules have it: lists of words, or one number or word.
    public Map<String, List<String>> named() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        named.put("reach-m", List.of(Wording.exact(reachMetres)));
        named.put("meet-gap-days", List.of(String.valueOf(gapDays)));
        named.put("parallelism", List.of(Wording.exact(parallelism)));
        named.put("pairs-of", List.of(pairsOf.key()));
        named.putAll(rules.parameters());
        return Collections.unmodifiableMap(named);
    }

    /// All rules, in the order in which they are asked.
    public List<PublishedRule> published() {
        return Stream.concat(
                        rules.between().stream().map(rule -> PublishedRule.of(rule, true)),
                        rules.toward().stream().map(rule -> PublishedRule.of(rule, false)))
                .toList();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// A table of reaches that is the same both ways round.
    static Map<Discipline, Map<Discipline, Double>> emptyReaches() {
        Map<Discipline, Map<Discipline, Double>> table = new EnumMap<>(Discipline.class);
        Arrays.stream(Discipline.values()).forEach(d -> table.put(d, new EnumMap<>(Discipline.class)));
        return table;
    }
}
