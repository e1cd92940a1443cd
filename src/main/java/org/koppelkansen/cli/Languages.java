package org.koppelkansen.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.koppelkansen.measure.Language;

/// Which language to speak, which must be known before the arguments are parsed, since refusing them takes words.
public final class Languages {
    private static final String OPTION = "--lang";

    private Languages() {}

    /// What `--lang` asks for, else what the environment says, else Dutch.
    ///
    /// @param wish value of `KOPPELKANSEN_LANG`
    public static Language of(List<String> arguments, Optional<String> wish) {
        return asked(arguments).or(() -> wish.flatMap(Languages::parse)).orElse(Language.NL);
    }

    static Locale locale(Language language) {
        return switch (language) {
            case NL -> Locale.of("nl");
            case EN -> Locale.ENGLISH;
        };
    }

    private static Optional<Language> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return parse(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return parse(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "nl" -> Optional.of(Language.NL);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }
}
