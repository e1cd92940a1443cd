package org.koppelkansen.measure;

import java.time.LocalDate;

/// The same sentence in every language of the program.
public record Text(String nl, String en) {
    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }

    /// This text with `{0}`, `{1}` … replaced by what was seen, which may itself be a text; a day as people write it.
    public Text filled(Object... seen) {
        return new Text(filled(Language.NL, seen), filled(Language.EN, seen));
    }

    private String filled(Language language, Object... seen) {
        String filled = in(language);
        for (int i = 0; i < seen.length; i++) {
            filled = filled.replace("{" + i + "}", shown(seen[i], language));
        }
        return filled;
    }

    private static String shown(Object seen, Language language) {
        return switch (seen) {
            case Text text -> text.in(language);
            case LocalDate day -> language.day(day);
            default -> String.valueOf(seen);
        };
    }
}
