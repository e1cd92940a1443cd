package org.koppelkansen.measure;

/// The same sentence in every language of the program.
public record Text(String nl, String en) {
    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }

    /// This text with `{0}`, `{1}` … replaced by what was seen, which may itself be a text.
    public Text filled(Object... seen) {
        return new Text(filled(Language.NL, seen), filled(Language.EN, seen));
    }

    private String filled(Language language, Object... seen) {
        String filled = in(language);
        for (int i = 0; i < seen.length; i++) {
            String shown = seen[i] instanceof Text text ? text.in(language) : String.valueOf(seen[i]);
            filled = filled.replace("{" + i + "}", shown);
        }
        return filled;
    }
}
