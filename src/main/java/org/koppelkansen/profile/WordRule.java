package org.koppelkansen.profile;

import java.util.List;
import java.util.regex.Pattern;

/// Words that mean `is` when they are found in one of the columns.
///
/// @param in the columns to look in; those of the list when empty
public record WordRule<E>(E is, Pattern when, List<String> in) {
    public WordRule {
        in = List.copyOf(in);
    }

    boolean matches(String text) {
        return !text.isEmpty() && when.matcher(text).find();
    }
}
