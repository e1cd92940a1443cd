package org.koppelkansen.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How words of a source become one of the words of the program: by patterns, of which the first that matches
/// counts.
///
/// @param columns to look in, for rules that name none
/// @param otherwise where no rule matches
/// @param guessed whether the source has no such column, so that the answer is a guess from other words
public record Words<E>(List<String> columns, List<WordRule<E>> rules, Optional<E> otherwise, boolean guessed) {
    public Words {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    public static <E> Words<E> none() {
        return new Words<>(List.of(), List.of(), Optional.empty(), false);
    }

    /// What the first matching rule says. The columns are asked in turn, each by every rule in order, so that a
    /// title counts before a description; rules with columns of their own come after.
    ///
    /// @param text the text of a row in a column; empty where it has none
    public Optional<E> in(Function<String, String> text) {
        for (String column : columns) {
            String seen = text.apply(column);
            for (WordRule<E> rule : rules) {
                if (rule.in().isEmpty() && rule.matches(seen)) {
                    return Optional.of(rule.is());
                }
            }
        }
        return inOwnColumns(text).findFirst();
    }

    /// All that one text of the list's columns means: what every rule that matches it says.
    public List<E> meanings(String text) {
        return rules.stream()
                .filter(rule -> rule.in().isEmpty() && rule.matches(text))
                .map(WordRule::is)
                .toList();
    }

    /// What the rules with columns of their own say of a row.
    ///
    /// @param text the text of a row in a column; empty where it has none
    public Stream<E> inOwnColumns(Function<String, String> text) {
        return rules.stream()
                .filter(rule -> rule.in().stream().anyMatch(column -> rule.matches(text.apply(column))))
                .map(WordRule::is);
    }
}
