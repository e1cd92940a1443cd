package org.koppelkansen.profile;

import java.util.List;

/// Words that mean `is` when they are found in one of the columns.
///
/// @param in the columns to look in; those of the list when empty
public record WordRule<E>(E is, Expression when, List<String> in) {
    public WordRule {
        in = List.copyOf(in);
    }

    boolean matches(String text) {
        return !text.isEmpty() && when.isIn(text);
    }
}
