package org.koppelkansen.measure;

/// The same sentence in every language of the program.
public record Text(String nl, String en) {
    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }
}
