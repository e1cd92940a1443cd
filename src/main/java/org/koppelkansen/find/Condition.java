package org.koppelkansen.find;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koppelkansen.settings.YamlNode;

/// One line of a rule: `shared-ground-m2 >= 1`. Refuses, with file and line, a fact, an operator or a word that does
/// not exist, so that a typing error cannot become a rule that never holds.
///
/// @param written as the rule file has it
record Condition<C>(String written, Facts.Fact<C> fact, Operator operator, Operand<C> operand, boolean orUnknown) {
    private static final Pattern FORM =
            Pattern.compile("\\s*([\\w.-]+)\\s*(>=|<=|!=|=|<|>|not-in\\b|in\\b)\\s*(.+?)(\\s+or\\s+unknown)?\\s*");

    enum Operator {
        EQUAL("="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        IN("in"),
        NOT_IN("not-in");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static Operator of(String sign) {
            return Arrays.stream(values())
                    .filter(o -> o.sign.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }

        boolean isForWords() {
            return this == EQUAL || this == UNEQUAL || isForLists();
        }

        boolean isForLists() {
            return this == IN || this == NOT_IN;
        }
    }

    /// What the fact is compared with.
    sealed interface Operand<C> {
        boolean isOfWords();

        /// As it stands in reasons.
        String of(C subject);

        record Literal<C>(double number) implements Operand<C> {
            @Override
            public boolean isOfWords() {
                return false;
            }

            @Override
            public String of(C subject) {
                return Wording.exact(number);
            }
        }

        record Words<C>(List<String> words) implements Operand<C> {
            @Override
            public boolean isOfWords() {
                return true;
            }

            @Override
            public String of(C subject) {
                return String.join(", ", words);
            }
        }

        record Other<C>(Facts.Fact<C> fact) implements Operand<C> {
            @Override
            public boolean isOfWords() {
                return !fact.words().isEmpty();
            }

            @Override
            public String of(C subject) {
                return fact.of().apply(subject).toString();
            }
        }
    }

    /// Reads a condition; names of parameters stand for their values.
    ///
    /// @param parameters lists of words, or one number, by name
    static <C> Condition<C> read(YamlNode node, Facts<C> facts, Map<String, List<String>> parameters) {
        Matcher form = FORM.matcher(node.text());
        if (!form.matches()) {
            throw node.wrong(
                    "een voorwaarde is ‘feit teken waarde’, zoals ‘distance-m <= 5’.",
                    "a condition is ‘fact operator value’, as in ‘distance-m <= 5’.");
        }
        if (!facts.knows(form.group(1))) {
            throw node.wrong(
                    "‘" + form.group(1) + "’ is geen feit. Wel: " + String.join(", ", facts.names()) + ".",
                    "‘" + form.group(1) + "’ is no fact. Known are: " + String.join(", ", facts.names()) + ".");
        }
        Facts.Fact<C> fact = facts.named(form.group(1));
        Operator operator = Operator.of(form.group(2));
        Operand<C> operand = operand(node, form.group(3), fact, facts, parameters);
        boolean words = !fact.words().isEmpty();
        if (words != operand.isOfWords() || (words && !operator.isForWords()) || (!words && operator.isForLists())) {
            throw node.wrong(
                    "getallen vergelijk je met = != < <= > >=, woorden met = != in not-in.",
                    "numbers are compared by = != < <= > >=, words by = != in not-in.");
        }
        return new Condition<>(node.text().strip(), fact, operator, operand, form.group(4) != null);
    }

    private static <C> Operand<C> operand(
            YamlNode node, String text, Facts.Fact<C> fact, Facts<C> facts, Map<String, List<String>> parameters) {
        if (facts.knows(text)) {
            return new Operand.Other<>(sameWords(node, fact, facts.named(text)));
        }
        List<String> values = parameters.getOrDefault(text, listed(text));
        if (fact.words().isEmpty()) {
            if (values.size() == 1 && RelationRules.isNumber(values.getFirst())) {
                return new Operand.Literal<>(Double.parseDouble(values.getFirst()));
            }
            throw node.wrong(
                    "‘" + text + "’ is geen getal, feit of parameter.",
                    "‘" + text + "’ is no number, fact or parameter.");
        }
        checkWords(node, values, fact.words());
        return new Operand.Words<>(values);
    }

    /// Two facts of words are compared only where they can be the same word.
    private static <C> Facts.Fact<C> sameWords(YamlNode node, Facts.Fact<C> fact, Facts.Fact<C> other) {
        if (!fact.words().equals(other.words())) {
            throw node.wrong(
                    "‘" + fact.name() + "’ en ‘" + other.name() + "’ zijn niet te vergelijken.",
                    "‘" + fact.name() + "’ and ‘" + other.name() + "’ cannot be compared.");
        }
        return other;
    }

    private static List<String> listed(String text) {
        String inside = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return Arrays.stream(inside.split(",", -1)).map(String::strip).toList();
    }

    private static void checkWords(YamlNode node, List<String> words, Set<String> known) {
        for (String word : words) {
            if (!known.contains(word)) {
                throw node.wrong(
                        "‘" + word + "’ is onbekend. Wel: " + String.join(", ", known) + ".",
                        "‘" + word + "’ is unknown. Known are: " + String.join(", ", known) + ".");
            }
        }
    }

    boolean holds(C subject) {
        if (operand instanceof Operand.Other<C> other
                && other.fact().of().apply(subject) instanceof FactValue.Unknown) {
            return orUnknown;
        }
        return switch (fact.of().apply(subject)) {
            case FactValue.Unknown unknown -> orUnknown;
            case FactValue.Word seen -> holdsForWord(seen, subject);
            case FactValue.Amount seen -> holdsForNumber(seen.number(), subject);
        };
    }

    FactValue seen(C subject) {
        return fact.of().apply(subject);
    }

    private boolean holdsForWord(FactValue.Word seen, C subject) {
        boolean among = switch (operand) {
            case Operand.Words<C> words -> words.words().contains(seen.word());
            case Operand.Other<C> other -> seen.equals(other.fact().of().apply(subject));
            case Operand.Literal<C> literal -> false;
        };
        return (operator == Operator.EQUAL || operator == Operator.IN) == among;
    }

    private boolean holdsForNumber(double seen, C subject) {
        double against = switch (operand) {
            case Operand.Literal<C> literal -> literal.number();
            case Operand.Other<C> other ->
                other.fact().of().apply(subject) instanceof FactValue.Amount amount ? amount.number() : Double.NaN;
            case Operand.Words<C> words -> Double.NaN;
        };
        return switch (operator) {
            case EQUAL -> seen == against;
            case UNEQUAL -> seen != against;
            case LESS -> seen < against;
            case AT_MOST -> seen <= against;
            case MORE -> seen > against;
            case AT_LEAST -> seen >= against;
            case IN, NOT_IN -> false;
        };
    }
}
