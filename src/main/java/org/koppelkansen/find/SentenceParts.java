package org.koppelkansen.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.YamlNode;

/// What the braces in a rule's sentence may name, and how it is filled in.
///
/// @param <C> what the sentence is about
final class SentenceParts<C> {
    static final SentenceParts<InOrder> BETWEEN = between();
    static final SentenceParts<WorkAndAmbition> TOWARD = toward();

    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");

    private static final Pattern ONE = Pattern.compile("(?<![\\d.,])1 (dagen|days|years)\\b");
    private static final Map<String, String> SINGULAR = Map.of("dagen", "dag", "days", "day", "years", "year");

    private final Facts<C> facts;
    private final Map<String, BiFunction<C, Language, String>> named = new LinkedHashMap<>();

    private SentenceParts(Facts<C> facts) {
        this.facts = facts;
    }

    private static SentenceParts<InOrder> between() {
        SentenceParts<InOrder> parts = new SentenceParts<>(Facts.BETWEEN);
        parts.named.put("first", (pair, language) -> Wording.work(pair.first(), "", language));
        parts.named.put(
                "second", (pair, language) -> Wording.work(pair.second(), Wording.street(pair.first()), language));
        parts.named.put(
                "first.wished",
                (pair, language) -> language.day(pair.first().window().wishedStart()));
        parts.named.put(
                "second.wished",
                (pair, language) -> language.day(pair.second().window().wishedStart()));
        parts.named.put(
                "common",
                (pair, language) -> pair.measures()
                        .common()
                        .map(period -> Wording.period(period, language))
                        .orElse("–"));
        return parts;
    }

    private static SentenceParts<WorkAndAmbition> toward() {
        SentenceParts<WorkAndAmbition> parts = new SentenceParts<>(Facts.TOWARD);
        parts.named.put("work", (both, language) -> Wording.work(both.work(), "", language));
        parts.named.put("ambition", (both, language) -> Wording.ambition(both.ambition(), language));
        return parts;
    }

    /// Refuses a sentence that names what does not exist.
    void check(YamlNode sentence, Map<String, List<String>> parameters) {
        Matcher part = PART.matcher(sentence.text());
        while (part.find()) {
            String name = part.group(1);
            if (!named.containsKey(name) && !facts.knows(name) && !parameters.containsKey(name)) {
                throw sentence.wrong(
                        "‘{" + name + "}’ bestaat niet. Wel: " + named.keySet() + ", feiten en parameters.",
                        "‘{" + name + "}’ does not exist. Known are: " + named.keySet() + ", facts and parameters.");
            }
        }
    }

    Text fill(Text sentence, C subject, Map<String, List<String>> parameters) {
        return new Text(
                fill(sentence.nl(), Language.NL, subject, parameters),
                fill(sentence.en(), Language.EN, subject, parameters));
    }

    private String fill(String sentence, Language language, C subject, Map<String, List<String>> parameters) {
        String filled = PART.matcher(sentence)
                .replaceAll(part -> Matcher.quoteReplacement(part(part.group(1), language, subject, parameters)));
        filled = ONE.matcher(filled).replaceAll(one -> "1 " + SINGULAR.get(one.group(1)));
        return filled.isEmpty() ? filled : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private String part(String name, Language language, C subject, Map<String, List<String>> parameters) {
        BiFunction<C, Language, String> part = named.get(name);
        if (part != null) {
            return part.apply(subject, language);
        }
        if (facts.knows(name)) {
            return switch (facts.named(name).of().apply(subject)) {
                case FactValue.Amount amount -> Wording.number(amount.number(), language);
                case FactValue.Word word -> word.word();
                case FactValue.Unknown unknown -> "?";
            };
        }
        return String.join(", ", parameters.getOrDefault(name, List.of()));
    }
}
